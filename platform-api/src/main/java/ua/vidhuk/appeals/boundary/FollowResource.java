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
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import ua.vidhuk.appeals.boundary.QuestionResource.StepInput;
import ua.vidhuk.appeals.entity.AppealProblem;
import ua.vidhuk.files.boundary.FileAnswer;
import ua.vidhuk.identity.boundary.Open;
import ua.vidhuk.problems.entity.FieldProblem;
import ua.vidhuk.problems.entity.InvalidInputException;
import ua.vidhuk.problems.entity.ProblemException;
import ua.vidhuk.requests.boundary.RateLimited;

/** What an applicant can do with the access code of an appeal, for programs. */
@Path("api/v1/follow/{code}")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class FollowResource {

    @Inject
    AppealDesk desk;

    @Inject
    FeedbackDesk feedback;

    @GET
    @Open("the access code in the address is the permission")
    @RateLimited(60)
    public FollowedAppeal read(@PathParam("code") String code) {
        return desk.follow(code).orElseThrow(() -> new ProblemException(AppealProblem.APPEAL_NOT_FOUND));
    }

    @GET
    @Path("questions/{id}/files/{file}")
    @Produces(MediaType.WILDCARD)
    @Open("the access code in the address is the permission")
    @RateLimited(120)
    public Response open(@PathParam("code") String code, @PathParam("id") UUID id, @PathParam("file") UUID file) {
        return FileAnswer.of(desk.openFollowed(code, id, file));
    }

    /**
     * How good it was.
     *
     * @param score 1 to 5
     * @param words or null
     */
    public record RatingInput(Integer score, String words) {}

    @POST
    @Path("questions/{id}/rating")
    @Open("the access code in the address is the permission")
    @RateLimited(10)
    public FollowedAppeal rate(@PathParam("code") String code, @PathParam("id") UUID id, RatingInput input) {
        if (input == null || input.score() == null) {
            throw new InvalidInputException(FieldProblem.of("score", "appeals.field.score"));
        }
        return feedback.rate(code, id, input.score(), input.words());
    }

    @POST
    @Path("questions/{id}/not-done")
    @Open("the access code in the address is the permission")
    @RateLimited(10)
    public FollowedAppeal sayNotDone(@PathParam("code") String code, @PathParam("id") UUID id, StepInput input) {
        if (input == null || input.version() == null) {
            throw new InvalidInputException(FieldProblem.required("version"));
        }
        return desk.sayNotDone(code, id, input.version(), input.note());
    }
}
