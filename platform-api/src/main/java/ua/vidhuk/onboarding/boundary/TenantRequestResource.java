package ua.vidhuk.onboarding.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import ua.vidhuk.identity.boundary.CurrentActor;
import ua.vidhuk.identity.boundary.Requires;
import ua.vidhuk.identity.entity.Permission;
import ua.vidhuk.onboarding.entity.RequestState;
import ua.vidhuk.problems.entity.FieldProblem;
import ua.vidhuk.problems.entity.InvalidInputException;
import ua.vidhuk.tenancy.boundary.PlatformWide;

/** What the platform's administrator does with requests for tenants, for programs. */
@Path("api/v1/platform/requests")
@PlatformWide
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TenantRequestResource {

    @Inject
    RequestDesk desk;

    @Inject
    CurrentActor actor;

    /**
     * Lets the tenant be made.
     *
     * @param version of the request that was seen
     * @param slug the first segment of its addresses
     */
    public record ApprovalInput(Long version, String slug) {}

    /**
     * Refuses.
     *
     * @param version of the request that was seen
     * @param reason which the asker is told
     */
    public record RefusalInput(Long version, String reason) {}

    @GET
    @Requires(Permission.TENANT_MANAGE)
    public TenantRequestPage list(
            @QueryParam("state") @DefaultValue("waiting") String state,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("40") int limit) {
        RequestState wanted = RequestState.ofWord(state)
                .orElseThrow(
                        () -> new InvalidInputException(FieldProblem.of("state", "onboarding.field.state-unknown")));
        return desk.page(wanted, cursor, limit);
    }

    @GET
    @Path("{id}")
    @Requires(Permission.TENANT_MANAGE)
    public TenantRequestView read(@PathParam("id") UUID id) {
        return desk.read(id);
    }

    @POST
    @Path("{id}/approve")
    @Requires(Permission.TENANT_MANAGE)
    public TenantRequestView approve(@PathParam("id") UUID id, ApprovalInput input) {
        return desk.approve(id, version(input == null ? null : input.version()), input.slug(), actor.get());
    }

    @POST
    @Path("{id}/refuse")
    @Requires(Permission.TENANT_MANAGE)
    public TenantRequestView refuse(@PathParam("id") UUID id, RefusalInput input) {
        return desk.refuse(id, version(input == null ? null : input.version()), input.reason(), actor.get());
    }

    private static long version(Long version) {
        if (version == null) {
            throw new InvalidInputException(FieldProblem.required("version"));
        }
        return version;
    }
}
