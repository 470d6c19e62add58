package ua.vidhuk.monitoring.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import ua.vidhuk.identity.boundary.CurrentActor;
import ua.vidhuk.identity.boundary.Requires;
import ua.vidhuk.identity.entity.Permission;
import ua.vidhuk.monitoring.entity.NewLadderStep;

/** The ladder of escalation, for programs. */
@Path("api/v1/escalation-ladder")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class LadderResource {

    @Inject
    LadderDesk desk;

    @Inject
    CurrentActor actor;

    /** All steps of the ladder. */
    public record NewLadder(List<NewLadderStep> steps) {}

    @GET
    @Requires({Permission.APPEAL_READ, Permission.SETTINGS_CHANGE})
    public List<LadderView> versions() {
        return desk.versions();
    }

    @POST
    @Requires(Permission.SETTINGS_CHANGE)
    public LadderView set(NewLadder input) {
        return desk.set(input == null ? null : input.steps(), actor.get());
    }
}
