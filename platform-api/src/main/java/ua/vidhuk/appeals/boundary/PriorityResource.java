package ua.vidhuk.appeals.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import ua.vidhuk.appeals.entity.PriorityRule;
import ua.vidhuk.identity.boundary.CurrentActor;
import ua.vidhuk.identity.boundary.Requires;
import ua.vidhuk.identity.entity.Permission;

/** Within how many hours pressing questions are answered, for programs. */
@Path("api/v1/priorities/rule")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class PriorityResource {

    @Inject
    PriorityDesk desk;

    @Inject
    CurrentActor actor;

    /**
     * @param highHours 1 to 8760, or null to promise nothing
     * @param emergencyHours 1 to 8760 and no more than the other, or null
     */
    public record PriorityRuleInput(Integer highHours, Integer emergencyHours) {}

    @GET
    @Requires(Permission.SETTINGS_CHANGE)
    public List<PriorityRule> rules() {
        return desk.rules();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Requires(Permission.SETTINGS_CHANGE)
    public PriorityRule set(PriorityRuleInput input) {
        return input == null
                ? desk.set(null, null, actor.get())
                : desk.set(input.highHours(), input.emergencyHours(), actor.get());
    }
}
