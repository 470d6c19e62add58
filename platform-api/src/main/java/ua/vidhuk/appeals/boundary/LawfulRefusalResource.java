package ua.vidhuk.appeals.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import ua.vidhuk.appeals.boundary.QuestionDesk.Step;
import ua.vidhuk.identity.boundary.CurrentActor;
import ua.vidhuk.identity.boundary.Requires;
import ua.vidhuk.identity.entity.Permission;
import ua.vidhuk.problems.entity.FieldProblem;
import ua.vidhuk.problems.entity.InvalidInputException;

/** Refuses a question for a ground of the law, for programs. */
@Path("api/v1/questions/{id}/refuse-by-law")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class LawfulRefusalResource {

    @Inject
    MarkDesk desk;

    @Inject
    CurrentActor actor;

    /**
     * For what a question is refused.
     *
     * @param version of the question that was seen
     * @param ground code of the ground
     * @param note what the applicant reads besides the words of the law, or null
     */
    public record GroundInput(Long version, String ground, String note) {}

    @POST
    @Requires({Permission.APPEAL_ROUTE, Permission.APPEAL_DECIDE})
    public QuestionView refuse(@PathParam("id") UUID id, GroundInput input) {
        if (input == null || input.version() == null) {
            throw new InvalidInputException(FieldProblem.required("version"));
        }
        return desk.refuse(new Step(id, input.version(), input.note()), input.ground(), actor.get());
    }
}
