package ua.vidhuk.catalog.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import ua.vidhuk.catalog.boundary.ServiceDesk.ServiceWish;
import ua.vidhuk.catalog.boundary.ServiceRow.ServicePage;
import ua.vidhuk.identity.boundary.Open;

/** Services of the tenant, for programs. */
@Path("api/v1/services")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class ServiceResource {

    @Inject
    ServiceDesk desk;

    @GET
    @Open("the register of services is public by law")
    public ServicePage services(
            @QueryParam("event") String event,
            @QueryParam("body") String body,
            @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue("40") int limit) {
        return desk.page(new ServiceWish(event, body), after, limit);
    }

    @GET
    @Path("{entry}")
    @Open("information cards are public by law")
    public ServiceView service(@PathParam("entry") String code) {
        return desk.read(code);
    }

    @GET
    @Path("{entry}/versions/{version}")
    @Open("whoever applied under an earlier card may read it")
    public ServiceView version(@PathParam("entry") String code, @PathParam("version") long version) {
        return desk.read(code, version);
    }
}
