package ua.vidhuk.appeals.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import ua.vidhuk.appeals.boundary.PublishedAppeal.PublishedPage;
import ua.vidhuk.identity.boundary.Open;

/** Published appeals, for programs. */
@Path("api/v1/published-appeals")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class PublicationResource {

    @Inject
    PublicationDesk desk;

    @GET
    @Open("staff let everybody read these words, which say nothing of anybody")
    public PublishedPage list(@QueryParam("cursor") String cursor, @QueryParam("limit") @DefaultValue("20") int limit) {
        return desk.page(cursor, limit);
    }

    @GET
    @Path("{id}")
    @Open("staff let everybody read these words, which say nothing of anybody")
    public PublishedAppeal read(@PathParam("id") UUID id) {
        return desk.published(id);
    }
}
