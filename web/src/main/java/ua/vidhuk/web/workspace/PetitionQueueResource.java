package ua.vidhuk.web.workspace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import ua.vidhuk.identity.boundary.CurrentActor;
import ua.vidhuk.identity.boundary.Requires;
import ua.vidhuk.identity.entity.Permission;
import ua.vidhuk.petitions.boundary.AlertDesk;
import ua.vidhuk.petitions.boundary.AlertView;
import ua.vidhuk.petitions.boundary.DoubleDesk;
import ua.vidhuk.petitions.boundary.ModerationDesk;
import ua.vidhuk.petitions.boundary.PetitionDesk;
import ua.vidhuk.petitions.boundary.PetitionRow;
import ua.vidhuk.petitions.boundary.PetitionView;
import ua.vidhuk.petitions.control.DoubleSigners.Waiting;
import ua.vidhuk.petitions.entity.LegalRequirement;
import ua.vidhuk.petitions.entity.PetitionState;
import ua.vidhuk.problems.control.ProblemFinder;
import ua.vidhuk.problems.entity.CommonProblem;
import ua.vidhuk.problems.entity.ProblemDetail;
import ua.vidhuk.problems.entity.ProblemException;
import ua.vidhuk.requests.boundary.CurrentLanguage;
import ua.vidhuk.tenancy.boundary.CurrentTenant;
import ua.vidhuk.web.page.Page;

/** Petitions that wait for staff: the checklist of the law, the refusal, the review, the answer (B8). */
@Path("workspace/petitions")
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class PetitionQueueResource {

    private static final int ROWS = 40;
    private static final int SERVER_ERROR = 500;

    @Inject
    ModerationDesk moderation;

    @Inject
    PetitionDesk petitions;

    @Inject
    AlertDesk alerts;

    @Inject
    DoubleDesk doubles;

    @Inject
    FrameMaker frames;

    @Inject
    CurrentTenant tenant;

    @Inject
    CurrentActor actor;

    @Inject
    CurrentLanguage language;

    @GET
    @Requires({Permission.PETITION_MODERATE, Permission.PETITION_ANSWER})
    public Page waiting(@QueryParam("state") @DefaultValue("sent") String state, @QueryParam("after") String after) {
        PetitionState wanted =
                switch (state) {
                    case "sent" -> PetitionState.SENT;
                    case "reached" -> PetitionState.REACHED;
                    case "in-review" -> PetitionState.IN_REVIEW;
                    default -> throw new ProblemException(CommonProblem.NOT_FOUND);
                };
        var page = moderation.waiting(wanted, after, ROWS);
        boolean moderates = actor.get().may(Permission.PETITION_MODERATE);
        var jumps = moderates ? alerts.waiting() : List.<AlertView>of();
        var twice = moderates ? doubles.waiting() : List.<Waiting>of();
        return Page.secret(new PetitionQueuePage(frames.frame(), state, page, jumps, twice));
    }

    @GET
    @Path("{id}")
    @Requires({Permission.PETITION_MODERATE, Permission.PETITION_ANSWER})
    public Page look(@PathParam("id") UUID id) {
        return page(id, Map.of(), "", Map.of());
    }

    @POST
    @Path("{id}/publish")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Requires(Permission.PETITION_MODERATE)
    public Object publish(@PathParam("id") UUID id, MultivaluedMap<String, String> fields) {
        Set<LegalRequirement> confirmed = fields.getOrDefault("confirmed", List.of()).stream()
                .flatMap(each -> requirement(each).stream())
                .collect(Collectors.toSet());
        return take(
                id,
                "publish",
                fields,
                () -> moderation.publish(id, version(fields), confirmed, tenant.get(), actor.get()));
    }

    @POST
    @Path("{id}/refuse")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Requires(Permission.PETITION_MODERATE)
    public Object refuse(@PathParam("id") UUID id, MultivaluedMap<String, String> fields) {
        LegalRequirement unmet = requirement(fields.getFirst("requirement")).orElse(null);
        return take(
                id,
                "refuse",
                fields,
                () -> moderation.refuse(id, version(fields), unmet, fields.getFirst("note"), actor.get()));
    }

    @POST
    @Path("{id}/begin-review")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Requires(Permission.PETITION_ANSWER)
    public Object beginReview(@PathParam("id") UUID id, MultivaluedMap<String, String> fields) {
        return take(
                id,
                "begin-review",
                fields,
                () -> moderation.beginReview(id, version(fields), tenant.get(), actor.get()));
    }

    @POST
    @Path("{id}/stop-review")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Requires(Permission.PETITION_MODERATE)
    public Object stopReview(@PathParam("id") UUID id, MultivaluedMap<String, String> fields) {
        return take(
                id,
                "stop-review",
                fields,
                () -> moderation.stopReview(id, version(fields), fields.getFirst("note"), actor.get()));
    }

    @POST
    @Path("{id}/answer")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Requires(Permission.PETITION_ANSWER)
    public Object answer(@PathParam("id") UUID id, List<EntityPart> parts) throws IOException {
        StepForm form = StepForm.of(parts);
        return take(
                id,
                "answer",
                form.typed(),
                () -> moderation.answer(id, form.step(null).version(), form.get("answer"), form.files(), actor.get()));
    }

    private Object take(UUID id, String step, Map<String, List<String>> fields, Supplier<PetitionView> act) {
        try {
            UUID done = act.get().id();
            return Response.seeOther(URI.create(tenant.base() + "/petitions/" + done + "?done=" + step))
                    .build();
        } catch (RuntimeException e) {
            ProblemException problem = ProblemFinder.of(e);
            if (problem.type().status() >= SERVER_ERROR) {
                throw e;
            }
            String message = ProblemDetail.of(problem, language.get(), "").title();
            Map<String, String> errors = ProblemDetail.byField(problem, language.get());
            return page(id, Map.copyOf(fields), message, errors)
                    .withStatus(problem.type().status());
        }
    }

    private Page page(UUID id, Map<String, List<String>> typed, String message, Map<String, String> errors) {
        PetitionView petition = petitions.read(id, actor.get());
        var similar =
                petition.state().equals("sent") ? petitions.similar(petition.title(), id) : List.<PetitionRow>of();
        return Page.secret(new PetitionCheckPage(frames.frame(), petition, similar, typed, message, errors));
    }

    private static Optional<LegalRequirement> requirement(String word) {
        return Arrays.stream(LegalRequirement.values())
                .filter(each -> each.word().equals(word))
                .findFirst();
    }

    private static long version(MultivaluedMap<String, String> fields) {
        return StepForm.of(fields).step(null).version();
    }
}
