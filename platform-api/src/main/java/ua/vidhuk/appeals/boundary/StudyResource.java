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

/** Whether an answer needs additional study, for programs. */
@Path("api/v1/questions/{id}/set-study")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class StudyResource {

    @Inject
    StudyDesk desk;

    @Inject
    CurrentActor actor;

    /**
     * What is decided.
     *
     * @param version of the question that was seen
     * @param needed whether additional study is needed
     * @param note why; required, and for the applicant, when the usual term holds again
     */
    public record StudyInput(Long version, Boolean needed, String note) {}

    @POST
    @Requires({Permission.APPEAL_ROUTE, Permission.DEADLINE_EXTEND})
    public QuestionView decide(@PathParam("id") UUID id, StudyInput input) {
        if (input == null || input.version() == null) {
            throw new InvalidInputException(FieldProblem.required("version"));
        }
        return desk.decide(new Step(id, input.version(), input.note()), input.needed(), actor.get());
    }
}
