package ua.vidhuk.web.published;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import ua.vidhuk.appeals.boundary.PublicationDesk;
import ua.vidhuk.identity.boundary.Open;
import ua.vidhuk.web.page.Page;

/** What everybody may read of appeals. */
@Path("appeals")
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class PublishedPages {

    @Inject
    PublicationDesk desk;

    @GET
    @Open("staff let everybody read these words, which say nothing of anybody")
    public Page list(@QueryParam("after") String after) {
        return Page.of(new PublishedListPage(desk.page(after, PublicationDesk.PAGE_LIMIT), after != null));
    }

    @GET
    @Path("{id}")
    @Open("staff let everybody read these words, which say nothing of anybody")
    public Page read(@PathParam("id") UUID question) {
        return Page.of(new PublishedReadPage(desk.published(question)));
    }
}
