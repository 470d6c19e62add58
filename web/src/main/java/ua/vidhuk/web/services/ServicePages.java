package ua.vidhuk.web.services;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import ua.vidhuk.catalog.boundary.CatalogFileDesk;
import ua.vidhuk.catalog.boundary.ServiceDesk;
import ua.vidhuk.catalog.boundary.ServiceDesk.ServiceWish;
import ua.vidhuk.files.boundary.FileAnswer;
import ua.vidhuk.identity.boundary.Open;
import ua.vidhuk.requests.boundary.CurrentLanguage;
import ua.vidhuk.web.page.Page;
import ua.vidhuk.web.page.TenantAddress;

/** Services and their cards (L1); every page can be printed and found. */
@Path("services")
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class ServicePages {

    @Inject
    ServiceDesk desk;

    @Inject
    CatalogFileDesk files;

    @Inject
    TenantAddress address;

    @Inject
    CurrentLanguage language;

    @GET
    @Open("the register of services is public by law")
    public Page list(
            @QueryParam("event") String event, @QueryParam("body") String body, @QueryParam("after") String after) {
        var wish = new ServiceWish(event, body);
        var page = desk.page(wish, after, ServiceDesk.PAGE_LIMIT);
        return Page.of(ServiceListPage.of(page, wish, desk.events(), desk.bodies(), language.get()));
    }

    @GET
    @Path("{entry}")
    @Open("information cards are public by law")
    public Page card(@PathParam("entry") String code) {
        return Page.of(new ServiceCardPage(desk.read(code), address.base() + "/services/" + code, false));
    }

    /** A form to fill in, or a sample of one. */
    @GET
    @Path("files/{file}")
    @Produces(MediaType.WILDCARD)
    @Open("information cards are public by law, and their forms with them")
    public Response file(@PathParam("file") UUID file) {
        return FileAnswer.of(files.open(file));
    }

    /** The card under which somebody applied; the canonical address is that of the card in force. */
    @GET
    @Path("{entry}/versions/{version}")
    @Open("whoever applied under an earlier card may read it")
    public Page earlier(@PathParam("entry") String code, @PathParam("version") long version) {
        return Page.of(new ServiceCardPage(desk.read(code, version), address.base() + "/services/" + code, true));
    }
}
