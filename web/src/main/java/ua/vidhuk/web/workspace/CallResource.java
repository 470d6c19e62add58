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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import ua.vidhuk.appeals.boundary.AppealDesk;
import ua.vidhuk.appeals.boundary.SimilarDesk;
import ua.vidhuk.catalog.boundary.PublicCatalog;
import ua.vidhuk.identity.boundary.CurrentActor;
import ua.vidhuk.identity.boundary.Requires;
import ua.vidhuk.identity.entity.Permission;
import ua.vidhuk.intake.boundary.CallDesk;
import ua.vidhuk.intake.entity.PhoneCall;
import ua.vidhuk.knowledge.boundary.WorksDesk;
import ua.vidhuk.language.control.Messages;
import ua.vidhuk.places.boundary.StreetDesk;
import ua.vidhuk.problems.entity.ProblemDetail;
import ua.vidhuk.problems.entity.ProblemException;
import ua.vidhuk.requests.boundary.CurrentLanguage;
import ua.vidhuk.tenancy.boundary.CurrentTenant;
import ua.vidhuk.web.page.Page;
import ua.vidhuk.web.workspace.BesidePart.Answered;
import ua.vidhuk.web.workspace.CallPage.Choices;

/**
 * A call is taken down and registered. The page after it answers the POST itself and is no redirect, because the access
 * code that it shows may stand in no address of ours; the key in the form makes a repeated POST the same appeal.
 */
@Path("workspace/call")
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class CallResource {

    private static final int UNPROCESSABLE = 422;

    @Inject
    FrameMaker frames;

    @Inject
    CallRegistrar registrar;

    @Inject
    AppealDesk appeals;

    @Inject
    CallDesk calls;

    @Inject
    LetterDrafts drafts;

    @Inject
    SimilarDesk similar;

    @Inject
    SuggestedReader suggested;

    @Inject
    BesideReader beside;

    @Inject
    WorksDesk works;

    @Inject
    PublicCatalog catalog;

    @Inject
    StreetDesk streets;

    @Inject
    PointGroundReader ground;

    @Inject
    CurrentTenant tenant;

    @Inject
    CurrentActor actor;

    @Inject
    CurrentLanguage language;

    @GET
    @Requires(Permission.APPEAL_REGISTER)
    public Page begin(
            @QueryParam("of") UUID call, @QueryParam("letter") UUID letter, @QueryParam("delivery") UUID delivery) {
        if (delivery != null) {
            return page(drafts.ofDelivery(delivery), Map.of(), CallForm.name(0, "category"));
        }
        if (letter != null) {
            return page(drafts.of(letter), Map.of(), CallForm.name(0, "category"));
        }
        var taken = Optional.ofNullable(call).flatMap(calls::find).filter(this::isMine);
        return taken.map(this::of).orElseGet(() -> page(CallForm.empty(), Map.of(), CallForm.PHONE));
    }

    /** What the exchange sent and is no number as it stands is there to be put right, or to be taken away. */
    private Page of(PhoneCall call) {
        if (call.withoutCaller()) {
            return page(CallForm.of(call), Map.of(), CallForm.name(0, "category"));
        }
        boolean wrong = call.phone() == null && call.phoneAsSent() != null;
        Map<String, String> errors =
                wrong ? Map.of(CallForm.PHONE, Messages.text(language.get(), "workspace.calls.as-sent")) : Map.of();
        return page(CallForm.of(call), errors, call.phone() == null ? CallForm.PHONE : "applicant.name");
    }

    /** The number of a call is shown to who took it; that went into the audit then. */
    private boolean isMine(PhoneCall call) {
        return actor.get().username().equals(call.takenBy());
    }

    /** Turns the form, or registers the call; {@code do} says which. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Requires(Permission.APPEAL_REGISTER)
    public Page turn(MultivaluedMap<String, String> submitted) {
        CallForm form = CallForm.of(submitted);
        String wish = String.valueOf(submitted.getFirst("do"));
        if (wish.startsWith("remove-")) {
            return page(form.withoutQuestion(wish.charAt(wish.length() - 1) - '0'), Map.of(), "");
        }
        if (wish.matches(SuggestedPart.TAKE + "[0-9]-[a-z0-9-]+")) {
            int question = wish.charAt(SuggestedPart.TAKE.length()) - '0';
            return page(
                    form.with(CallForm.name(question, "category"), wish.substring(SuggestedPart.TAKE.length() + 2)),
                    Map.of(),
                    CallForm.name(question, "category"));
        }
        var from = Answered.of(wish);
        if (from.isPresent()) {
            return register(beside.answered(form, from.get()), true);
        }
        return switch (wish) {
            case "add" -> {
                CallForm more = form.withAnotherQuestion();
                yield page(more, Map.of(), CallForm.name(more.questions() - 1, "category"));
            }
            case "register" -> register(form, false);
            case "answer" -> register(form, true);
            case "similar" -> page(form, Map.of(), "");
            default -> page(form, Map.of(), "applicant.name");
        };
    }

    /** What the same number called about before, while it is typed. */
    @POST
    @Path("caller")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Requires(Permission.APPEAL_REGISTER)
    public Page caller(MultivaluedMap<String, String> submitted) {
        return Page.secret(caller(CallForm.of(submitted)));
    }

    /** What is open and like a question, while it is typed. */
    @POST
    @Path("nearby")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Requires(Permission.APPEAL_REGISTER)
    public Page nearby(
            @QueryParam("question") @DefaultValue("0") int question, MultivaluedMap<String, String> submitted) {
        return Page.secret(nearby(CallForm.of(submitted), Math.clamp(question, 0, CallForm.MOST - 1)));
    }

    private NearbyPart nearby(CallForm form, int question) {
        return new NearbyPart(
                question,
                similar.forStaff(form.told(question), tenant.get()),
                works.at(form.get(question, "place.street"), form.get(question, "place.house")),
                form.get(question, CallForm.INCIDENT),
                mayRead());
    }

    private boolean mayRead() {
        return actor.get().may(Permission.APPEAL_READ);
    }

    /** What a question seems to be about, while it is typed. */
    @POST
    @Path("suggested/{row: [0-9]}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Requires(Permission.APPEAL_REGISTER)
    public Page suggested(@PathParam("row") int row, MultivaluedMap<String, String> submitted) {
        return Page.secret(suggested.of(CallForm.of(submitted), row));
    }

    /** What the chosen category asks, as soon as it is chosen. */
    @POST
    @Path("asked/{row: [0-9]}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Requires(Permission.APPEAL_REGISTER)
    public Page asked(@PathParam("row") int row, MultivaluedMap<String, String> submitted) {
        CallForm form = CallForm.of(submitted);
        return Page.secret(new AskedPart(form, row, registrar.asked(form.get(row, "category"))));
    }

    private Page register(CallForm form, boolean consultation) {
        try {
            var appeal = consultation ? registrar.consult(form) : registrar.register(form);
            var joined = registrar.joined(appeal, form);
            return Page.secret(new RegisteredPage(frames.frame(), appeal, consultation, joined));
        } catch (ProblemException e) {
            if (e.fields().isEmpty()) {
                throw e;
            }
            return page(form, ProblemDetail.byField(e, language.get()), "").withStatus(UNPROCESSABLE);
        }
    }

    private Page page(CallForm typed, Map<String, String> errors, String focus) {
        PhoneCall call = typed.call().flatMap(calls::find).orElse(null);
        CallForm form = CallOfTrust.kept(typed, call);
        var choices = new Choices(
                catalog.categories(tenant.get()), streets.names(), tenant.get().languages(), ground.read(), focus);
        var open = IntStream.range(0, form.questions())
                .mapToObj(i -> nearby(form, i))
                .toList();
        var likely = IntStream.range(0, form.questions())
                .mapToObj(i -> suggested.of(form, i))
                .toList();
        return Page.secret(
                new CallPage(frames.frame(), form, errors, caller(form), open, likely, beside.of(form), choices, call));
    }

    private CallerPart caller(CallForm form) {
        String phone = form.get(CallForm.PHONE);
        boolean readable = mayRead();
        return phone.isEmpty()
                ? new CallerPart(false, List.of(), readable)
                : new CallerPart(true, appeals.ofCaller(phone, tenant.get(), actor.get()), readable);
    }
}
