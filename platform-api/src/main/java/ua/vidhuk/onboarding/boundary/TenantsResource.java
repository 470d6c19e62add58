package ua.vidhuk.onboarding.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import ua.vidhuk.identity.boundary.CurrentActor;
import ua.vidhuk.identity.boundary.Requires;
import ua.vidhuk.identity.entity.Permission;
import ua.vidhuk.onboarding.entity.ServedTenant;
import ua.vidhuk.tenancy.boundary.PlatformWide;

/** The tenants of the platform, for programs of its administrator. */
@Path("api/v1/platform/tenants")
@PlatformWide
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class TenantsResource {

    @Inject
    TenantDesk desk;

    @Inject
    CurrentActor actor;

    @GET
    @Requires(Permission.TENANT_MANAGE)
    public ServedTenantPage list(
            @QueryParam("q") String words,
            @QueryParam("state") String state,
            @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue("40") int limit) {
        return desk.page(words, state, after, limit);
    }

    @POST
    @Path("{slug}/suspend")
    @Requires(Permission.TENANT_MANAGE)
    public ServedTenant suspend(@PathParam("slug") String slug) {
        return desk.suspend(slug, actor.get());
    }

    @POST
    @Path("{slug}/resume")
    @Requires(Permission.TENANT_MANAGE)
    public ServedTenant resume(@PathParam("slug") String slug) {
        return desk.resume(slug, actor.get());
    }
}
