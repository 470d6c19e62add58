package ua.vidhuk.petitions.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import ua.vidhuk.files.boundary.UploadReader;
import ua.vidhuk.identity.boundary.CurrentActor;
import ua.vidhuk.identity.boundary.Requires;
import ua.vidhuk.identity.entity.Permission;
import ua.vidhuk.petitions.boundary.PetitionResource.PetitionStepInput;
import ua.vidhuk.petitions.entity.LegalRequirement;
import ua.vidhuk.petitions.entity.PetitionState;
import ua.vidhuk.problems.entity.FieldProblem;
import ua.vidhuk.problems.entity.InvalidInputException;
import ua.vidhuk.tenancy.boundary.CurrentTenant;

/** What staff do with petitions, for programs. */
@Path("api/v1/moderation/petitions")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ModerationResource {

    private static final Set<PetitionState> WAITING =
            EnumSet.of(PetitionState.SENT, PetitionState.REACHED, PetitionState.IN_REVIEW);

    @Inject
    ModerationDesk desk;

    @Inject
    UploadReader uploads;

    @Inject
    CurrentTenant tenant;

    @Inject
    CurrentActor actor;

    /**
     * A finding that the form is right.
     *
     * @param version of the petition that was seen
     * @param confirmed words of the requirements that were found to be met; all of them
     */
    public record PublishInput(Long version, List<String> confirmed) {}

    /**
     * A finding that it is not.
     *
     * @param version of the petition that was seen
     * @param requirement word of what is not met
     * @param note what the author should know
     */
    public record RefuseInput(Long version, String requirement, String note) {}

    /**
     * The body's answer.
     *
     * @param version of the petition that was seen
     */
    public record AnswerInput(Long version, String answer) {}

    /**
     * A finding that a review was owed to forged signatures alone.
     *
     * @param version of the petition that was seen
     * @param note why, for everybody to read
     */
    public record StopInput(Long version, String note) {}

    @GET
    @Requires({Permission.PETITION_MODERATE, Permission.PETITION_ANSWER})
    public PetitionPage waiting(
            @QueryParam("state") @DefaultValue("sent") String state,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("40") int limit) {
        PetitionState wanted = WAITING.stream()
                .filter(each -> each.word().equals(state))
                .findFirst()
                .orElseThrow(
                        () -> new InvalidInputException(FieldProblem.of("state", "petitions.field.state-unknown")));
        return desk.waiting(wanted, cursor, limit);
    }

    @POST
    @Path("{id}/publish")
    @Requires(Permission.PETITION_MODERATE)
    public PetitionView publish(@PathParam("id") UUID id, PublishInput input) {
        long version = PetitionResource.version(input == null ? null : input.version());
        Set<LegalRequirement> confirmed = EnumSet.noneOf(LegalRequirement.class);
        if (input.confirmed() != null) {
            input.confirmed().forEach(each -> requirement(each).ifPresent(confirmed::add));
        }
        return desk.publish(id, version, confirmed, tenant.get(), actor.get());
    }

    @POST
    @Path("{id}/refuse")
    @Requires(Permission.PETITION_MODERATE)
    public PetitionView refuse(@PathParam("id") UUID id, RefuseInput input) {
        long version = PetitionResource.version(input == null ? null : input.version());
        return desk.refuse(id, version, requirement(input.requirement()).orElse(null), input.note(), actor.get());
    }

    @POST
    @Path("{id}/begin-review")
    @Requires(Permission.PETITION_ANSWER)
    public PetitionView beginReview(@PathParam("id") UUID id, PetitionStepInput input) {
        long version = PetitionResource.version(input == null ? null : input.version());
        return desk.beginReview(id, version, tenant.get(), actor.get());
    }

    @POST
    @Path("{id}/stop-review")
    @Requires(Permission.PETITION_MODERATE)
    public PetitionView stopReview(@PathParam("id") UUID id, StopInput input) {
        long version = PetitionResource.version(input == null ? null : input.version());
        return desk.stopReview(id, version, input.note(), actor.get());
    }

    @POST
    @Path("{id}/answer")
    @Requires(Permission.PETITION_ANSWER)
    public PetitionView answer(@PathParam("id") UUID id, AnswerInput input) {
        long version = PetitionResource.version(input == null ? null : input.version());
        return desk.answer(id, version, input.answer(), List.of(), actor.get());
    }

    /** Adds a document to the answer that is being written; everybody reads it when the answer is published. */
    @POST
    @Path("{id}/answer-files")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Requires(Permission.PETITION_ANSWER)
    public PetitionView attach(@PathParam("id") UUID id, @FormParam("file") EntityPart file) {
        return desk.attach(id, uploads.read(file, null), actor.get());
    }

    private static Optional<LegalRequirement> requirement(String word) {
        return Arrays.stream(LegalRequirement.values())
                .filter(each -> each.word().equals(word))
                .findFirst();
    }
}
