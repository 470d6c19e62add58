package ua.vidhuk.knowledge.boundary;

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
import ua.vidhuk.identity.boundary.Open;
import ua.vidhuk.knowledge.boundary.PublicArticle.PublicArticlePage;

/** Articles that everybody may read, for programs. */
@Path("api/v1/public-articles")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class PublicArticleResource {

    @Inject
    PublicArticleDesk desk;

    @GET
    @Open("staff published these articles for everybody")
    public PublicArticlePage list(
            @QueryParam("cursor") String cursor, @QueryParam("limit") @DefaultValue("20") int limit) {
        return desk.page(cursor, limit);
    }

    @GET
    @Path("{id}")
    @Open("staff published these articles for everybody")
    public PublicArticle read(@PathParam("id") UUID id) {
        return desk.read(id);
    }
}
