package ua.vidhuk.web.petitions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import ua.vidhuk.catalog.boundary.ServiceDesk;
import ua.vidhuk.catalog.boundary.ServiceDesk.ServiceWish;
import ua.vidhuk.catalog.boundary.ServiceRow.ServicePage;
import ua.vidhuk.identity.boundary.Open;
import ua.vidhuk.knowledge.boundary.PublicArticle.PublicArticlePage;
import ua.vidhuk.knowledge.boundary.PublicArticleDesk;
import ua.vidhuk.petitions.boundary.ArchiveDesk;

/** All that a community has for search engines: its pages, articles, and all petitions that it ever published, month by month. */
@Path("sitemap.xml")
@ApplicationScoped
public class SitemapResource {

    private static final int MOST = 10_000;
    private static final int PAGE = 100;

    @Inject
    ArchiveDesk archive;

    @Inject
    ServiceDesk services;

    @Inject
    PublicArticleDesk articles;

    @Inject
    PetitionAddresses links;

    /** The list of parts, or one of them: {@code pages}, or a month. */
    @GET
    @Produces("application/xml")
    @Open("names only what everybody may read")
    public Response sitemap(@QueryParam("part") String part) {
        if (part == null) {
            return Sitemap.index(links.base() + "/sitemap.xml", true, archive.months());
        }
        return part.equals(Sitemap.PAGES)
                ? Sitemap.of(pages())
                : Sitemap.of(
                        archive.of(Sitemap.month(part)).stream().map(links::of).toList());
    }

    private List<String> pages() {
        var pages =
                new ArrayList<>(List.of(links.base() + "/", links.base() + "/petitions", links.base() + "/services"));
        serviceCodes().forEach(each -> pages.add(links.base() + "/services/" + each));
        pages.add(links.base() + "/articles");
        articleIds().forEach(each -> pages.add(links.base() + "/articles/" + each));
        return pages;
    }

    private List<String> serviceCodes() {
        var codes = new ArrayList<String>();
        String after = "";
        while (after != null && codes.size() < MOST) {
            ServicePage page = services.page(new ServiceWish(null, null), after, ServiceDesk.PAGE_LIMIT);
            page.items().forEach(each -> codes.add(each.code()));
            after = page.next();
        }
        return codes;
    }

    private List<UUID> articleIds() {
        var ids = new ArrayList<UUID>();
        String after = "";
        while (after != null && ids.size() < MOST) {
            PublicArticlePage page = articles.page(after, PAGE);
            page.items().forEach(each -> ids.add(each.id()));
            after = page.next();
        }
        return ids;
    }
}
