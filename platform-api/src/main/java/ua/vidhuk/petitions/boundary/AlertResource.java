package ua.vidhuk.petitions.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import ua.vidhuk.identity.boundary.CurrentActor;
import ua.vidhuk.identity.boundary.Requires;
import ua.vidhuk.identity.entity.Permission;
import ua.vidhuk.petitions.entity.AlertRule;
import ua.vidhuk.petitions.entity.NewAlertRule;

/** Alerts of unusually fast signing, for programs of moderators. */
@Path("api/v1/moderation/alerts")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class AlertResource {

    @Inject
    AlertDesk desk;

    @Inject
    CurrentActor actor;

    @GET
    @Requires(Permission.PETITION_MODERATE)
    public List<AlertView> waiting() {
        return desk.waiting();
    }

    /** Somebody has looked into it; answers those that still wait. */
    @POST
    @Path("{id}/settle")
    @Requires(Permission.PETITION_MODERATE)
    public List<AlertView> settle(@PathParam("id") UUID id) {
        desk.settle(id, actor.get());
        return desk.waiting();
    }

    /** By which rule signing is unusually fast. */
    @GET
    @Path("rule")
    @Requires({Permission.PETITION_MODERATE, Permission.SETTINGS_CHANGE})
    public AlertRule rule() {
        return desk.rule();
    }

    @POST
    @Path("rule")
    @Consumes(MediaType.APPLICATION_JSON)
    @Requires({Permission.PETITION_MODERATE, Permission.SETTINGS_CHANGE})
    public AlertRule setRule(NewAlertRule input) {
        return desk.setRule(input == null ? new NewAlertRule(null, null, null) : input, actor.get());
    }
}
