package ua.vidhuk.web.workspace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import ua.vidhuk.appeals.boundary.QuestionDesk;
import ua.vidhuk.appeals.boundary.QuestionView;
import ua.vidhuk.appeals.boundary.ReplyDesk;
import ua.vidhuk.identity.boundary.CurrentActor;
import ua.vidhuk.problems.control.ProblemFinder;
import ua.vidhuk.problems.entity.ProblemDetail;
import ua.vidhuk.problems.entity.ProblemException;
import ua.vidhuk.requests.boundary.CurrentLanguage;
import ua.vidhuk.tenancy.boundary.CurrentTenant;
import ua.vidhuk.web.page.Page;
import ua.vidhuk.web.workspace.DetailReader.Look;

/**
 * Takes a step with a question and shows what came of it: the appeal in its new state, or the same form with what was
 * typed and why it could not be done.
 */
@ApplicationScoped
public class StepTaker {

    private static final int OK = 200;
    private static final int SERVER_ERROR = 500;

    @Inject
    QuestionDesk questions;

    @Inject
    ReplyDesk replies;

    @Inject
    WorkspacePages pages;

    @Inject
    CurrentTenant tenant;

    @Inject
    CurrentActor actor;

    @Inject
    CurrentLanguage language;

    /**
     * Which form of which question.
     *
     * @param question whose
     * @param action the word of the form
     * @param form what was typed
     */
    record Wish(UUID question, String action, StepForm form) {}

    Object take(Wish wish, ListRequest request, Supplier<QuestionView> step) {
        if ("yes".equals(wish.form().get("fill"))) {
            return filledIn(wish, request);
        }
        try {
            return done(step.get(), wish, request);
        } catch (RuntimeException e) {
            ProblemException problem = ProblemFinder.of(e);
            if (problem.type().status() >= SERVER_ERROR) {
                throw e;
            }
            return refused(problem, wish, request);
        }
    }

    /** Words of a template behind what was typed; nothing is sent yet. */
    private Page filledIn(Wish wish, ListRequest request) {
        UUID template = wish.form().id("template");
        QuestionView question = questions.read(wish.question(), actor.get());
        String words = template == null
                ? ""
                : replies.fill(wish.question(), template, actor.get()).text();
        String note = (Objects.requireNonNullElse(wish.form().get("note"), "").strip() + "\n\n" + words).strip();
        var typed = new HashMap<>(wish.form().typed());
        typed.put("note", List.of(note));
        var attempt = new Attempt(wish.question(), wish.action(), typed, "", Map.of(), OK, request.seen());
        return pages.detail(question.appealId(), request, new Look("", "", attempt));
    }

    private Response done(QuestionView question, Wish wish, ListRequest request) {
        ListQuery query = request.query(actor.get());
        boolean backToList = "list".equals(wish.form().get("from"));
        String address = backToList
                ? "/workspace" + query.text() + "#row-" + question.id()
                : "/workspace/appeals/" + question.appealId() + query.text() + "&done=" + wish.action()
                        + ListPane.anchor(question.ordinal());
        return Response.seeOther(URI.create(tenant.base() + address)).build();
    }

    private Object refused(ProblemException problem, Wish wish, ListRequest request) {
        // Of a question that this person cannot see, not even the page may tell.
        QuestionView question = questions.read(wish.question(), actor.get());
        Map<String, String> errors = ProblemDetail.byField(problem, language.get());
        String message = ProblemDetail.of(problem, language.get(), "").title();
        var attempt = new Attempt(
                wish.question(),
                wish.action(),
                wish.form().typed(),
                message,
                errors,
                problem.type().status(),
                request.seen());
        return pages.detail(question.appealId(), request, new Look("", "", attempt));
    }
}
