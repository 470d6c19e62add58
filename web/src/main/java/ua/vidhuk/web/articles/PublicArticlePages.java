package ua.vidhuk.web.articles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import ua.vidhuk.identity.boundary.Open;
import ua.vidhuk.knowledge.boundary.PublicArticleDesk;
import ua.vidhuk.web.page.Page;
import ua.vidhuk.web.page.TenantAddress;

/** What everybody may read of what the centre knows. */
@Path("articles")
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class PublicArticlePages {

    @Inject
    PublicArticleDesk desk;

    @Inject
    TenantAddress address;

    @GET
    @Open("staff published these articles for everybody")
    public Page list(@QueryParam("after") String after) {
        var page = desk.page(after, PublicArticleDesk.PAGE_LIMIT);
        return Page.of(new PublicArticleListPage(page, address.base() + "/articles", after != null));
    }

    @GET
    @Path("{id}")
    @Open("staff published these articles for everybody")
    public Page read(@PathParam("id") UUID id) {
        return Page.of(new PublicArticleReadPage(desk.read(id), address.base() + "/articles/" + id));
    }
}
