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
import ua.vidhuk.appeals.entity.NewAppeal.NewPlace;
import ua.vidhuk.identity.boundary.CurrentActor;
import ua.vidhuk.identity.boundary.Requires;
import ua.vidhuk.identity.entity.Permission;
import ua.vidhuk.problems.entity.FieldProblem;
import ua.vidhuk.problems.entity.InvalidInputException;

/** What was registered wrongly is put right, for programs. */
@Path("api/v1/questions/{id}/correct")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CorrectionResource {

    @Inject
    CorrectionDesk desk;

    @Inject
    CurrentActor actor;

    /**
     * What is put right; what is absent stays.
     *
     * @param version of the question that was seen
     * @param category code of the one that it is about
     * @param place as a whole: a part of it that is absent is known no more
     * @param note for colleagues
     */
    public record CorrectionInput(Long version, String category, NewPlace place, String note) {}

    @POST
    @Requires(Permission.APPEAL_ROUTE)
    public QuestionView correct(@PathParam("id") UUID id, CorrectionInput input) {
        if (input == null || input.version() == null) {
            throw new InvalidInputException(FieldProblem.required("version"));
        }
        var step = new Step(id, input.version(), input.note());
        return desk.correct(step, input.category(), input.place(), actor.get());
    }
}
