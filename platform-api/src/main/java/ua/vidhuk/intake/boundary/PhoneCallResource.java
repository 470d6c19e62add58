package ua.vidhuk.intake.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import ua.vidhuk.identity.boundary.CurrentActor;
import ua.vidhuk.identity.boundary.Requires;
import ua.vidhuk.identity.entity.Permission;
import ua.vidhuk.intake.entity.CallFigures;
import ua.vidhuk.intake.entity.PhoneCall;
import ua.vidhuk.tenancy.boundary.CurrentTenant;

/** Calls for programs beside the operator: who rings now, and how the day went. */
@Path("api/v1/calls")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class PhoneCallResource {

    @Inject
    CallDesk desk;

    @Inject
    CurrentTenant tenant;

    @Inject
    CurrentActor actor;

    @GET
    @Requires(Permission.APPEAL_REGISTER)
    public List<PhoneCall> live() {
        return desk.live();
    }

    @POST
    @Path("{id}/take")
    @Requires(Permission.APPEAL_REGISTER)
    public PhoneCall take(@PathParam("id") UUID id) {
        return desk.take(id, actor.get());
    }

    /**
     * @param day in the tenant's time zone; today when it is absent
     * @param line on which the calls came; all when it is absent
     */
    @GET
    @Path("figures")
    @Requires(Permission.APPEAL_READ)
    public CallFigures figures(@QueryParam("day") String day, @QueryParam("line") UUID line) {
        return desk.figures(desk.day(day, tenant.get()), line, tenant.get());
    }
}
