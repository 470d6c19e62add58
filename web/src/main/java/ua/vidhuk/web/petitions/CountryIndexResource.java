package ua.vidhuk.web.petitions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import ua.vidhuk.identity.boundary.Open;
import ua.vidhuk.petitions.boundary.CountryDesk;
import ua.vidhuk.tenancy.boundary.PlatformWide;

/** All petitions of the country for search engines, at {@code /sitemap.xml} of the platform, and where they begin to look. */
@Path("country")
@ApplicationScoped
@PlatformWide
public class CountryIndexResource {

    @Inject
    CountryDesk desk;

    @Inject
    @ConfigProperty(name = "public.url")
    String url;

    /** The list of months, or what was published in one of them. */
    @GET
    @Path("sitemap.xml")
    @Produces("application/xml")
    @Open("names only what everybody may read")
    public Response sitemap(@QueryParam("part") String part) {
        return part == null
                ? Sitemap.index(url + "/sitemap.xml", false, desk.months())
                : Sitemap.of(desk.addresses(Sitemap.month(part)));
    }

    @GET
    @Path("robots.txt")
    @Produces("text/plain")
    @Open("tells search engines where to look")
    public Response robots() {
        var text = new StringBuilder("User-agent: *\nDisallow:\n\nSitemap: " + url + "/sitemap.xml\n");
        desk.communities().forEach(each -> text.append("Sitemap: ").append(each).append("/sitemap.xml\n"));
        return Response.ok(text.toString(), "text/plain;charset=UTF-8")
                .header("Cache-Control", "public, max-age=3600")
                .build();
    }
}
