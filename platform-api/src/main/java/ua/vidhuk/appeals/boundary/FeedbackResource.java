package ua.vidhuk.appeals.boundary;

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
import ua.vidhuk.appeals.entity.FeedbackRule;
import ua.vidhuk.identity.boundary.CurrentActor;
import ua.vidhuk.identity.boundary.Requires;
import ua.vidhuk.identity.entity.Permission;
import ua.vidhuk.problems.entity.FieldProblem;
import ua.vidhuk.problems.entity.InvalidInputException;

/** Whom to call back, what applicants think, and for how long they have a say; for programs. */
@Path("api/v1/feedback")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class FeedbackResource {

    @Inject
    FeedbackDesk desk;

    @Inject
    CurrentActor actor;

    /**
     * @param version of the question that was seen
     */
    public record AttemptInput(Long version) {}

    /**
     * @param reopenDays 1 to 365
     * @param callAgainHours 1 to 168
     */
    public record FeedbackRuleInput(Integer reopenDays, Integer callAgainHours) {}

    @GET
    @Path("call-backs")
    @Requires(Permission.APPEAL_VERIFY)
    public List<CallBackRow> waiting() {
        return desk.waiting();
    }

    @POST
    @Path("call-backs/{id}/not-reached")
    @Consumes(MediaType.APPLICATION_JSON)
    @Requires(Permission.APPEAL_VERIFY)
    public QuestionView notReached(@PathParam("id") UUID id, AttemptInput input) {
        if (input == null || input.version() == null) {
            throw new InvalidInputException(FieldProblem.required("version"));
        }
        return desk.notReached(id, input.version(), actor.get());
    }

    @GET
    @Path("ratings")
    @Requires(Permission.APPEAL_READ)
    public List<ExecutorRating> ratings() {
        return desk.byExecutor();
    }

    @GET
    @Path("rule")
    @Requires(Permission.SETTINGS_CHANGE)
    public FeedbackRule rule() {
        return desk.rule();
    }

    @POST
    @Path("rule")
    @Consumes(MediaType.APPLICATION_JSON)
    @Requires(Permission.SETTINGS_CHANGE)
    public FeedbackRule set(FeedbackRuleInput input) {
        return input == null
                ? desk.set(null, null, actor.get())
                : desk.set(input.reopenDays(), input.callAgainHours(), actor.get());
    }
}
