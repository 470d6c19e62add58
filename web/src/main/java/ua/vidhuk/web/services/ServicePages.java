package ua.vidhuk.web.services;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import ua.vidhuk.catalog.boundary.ServiceDesk;
import ua.vidhuk.catalog.boundary.ServiceDesk.ServiceWish;
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

    /** The card under which somebody applied; the canonical address is that of the card in force. */
    @GET
    @Path("{entry}/versions/{version}")
    @Open("whoever applied under an earlier card may read it")
    public Page earlier(@PathParam("entry") String code, @PathParam("version") long version) {
        return Page.of(new ServiceCardPage(desk.read(code, version), address.base() + "/services/" + code, true));
    }
}
