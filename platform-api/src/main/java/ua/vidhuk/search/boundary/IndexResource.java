package ua.vidhuk.search.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import ua.vidhuk.identity.boundary.Requires;
import ua.vidhuk.identity.entity.Permission;
import ua.vidhuk.tenancy.boundary.PlatformWide;

/** The index of the node that answers, for the platform's administrator. */
@Path("api/v1/platform/search-index")
@PlatformWide
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class IndexResource {

    @Inject
    IndexDesk desk;

    @POST
    @Path("check")
    @Requires(Permission.TENANT_MANAGE)
    public IndexReport check() {
        return desk.check();
    }

    @POST
    @Path("rebuild")
    @Requires(Permission.TENANT_MANAGE)
    public IndexReport rebuild() {
        return desk.rebuild();
    }
}
