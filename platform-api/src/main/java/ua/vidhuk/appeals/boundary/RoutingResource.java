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
import ua.vidhuk.appeals.control.RoutingTrial.RoutingOutcome;
import ua.vidhuk.appeals.entity.Routing;
import ua.vidhuk.appeals.entity.RoutingRule;
import ua.vidhuk.identity.boundary.CurrentActor;
import ua.vidhuk.identity.boundary.Requires;
import ua.vidhuk.identity.entity.Permission;
import ua.vidhuk.problems.entity.FieldProblem;
import ua.vidhuk.problems.entity.InvalidInputException;

/** The rules by which questions go to executors, for programs (P16). */
@Path("api/v1/routing")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class RoutingResource {

    @Inject
    RoutingDesk desk;

    @Inject
    CurrentActor actor;

    /**
     * @param seen the version that was changed; 0 where there was none
     * @param rules all of them, in their order
     */
    public record NewRouting(Integer seen, List<RoutingRule> rules) {}

    @GET
    @Requires({Permission.APPEAL_ROUTE, Permission.SETTINGS_CHANGE})
    public List<Routing> versions() {
        return desk.versions();
    }

    @POST
    @Path("try")
    @Consumes(MediaType.APPLICATION_JSON)
    @Requires(Permission.SETTINGS_CHANGE)
    public RoutingOutcome tryOut(NewRouting input) {
        return desk.tryOut(input == null ? null : input.rules());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Requires(Permission.SETTINGS_CHANGE)
    public Routing set(NewRouting input) {
        if (input == null || input.seen() == null) {
            throw new InvalidInputException(FieldProblem.required("seen"));
        }
        return desk.set(input.rules(), input.seen(), actor.get());
    }
}
