package ua.vidhuk.appeals.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ua.vidhuk.appeals.control.CorrectionWords.Before;
import ua.vidhuk.appeals.entity.HistoryEntry;
import ua.vidhuk.appeals.entity.HistoryEntry.Words;
import ua.vidhuk.appeals.entity.NewAppeal.NewPlace;
import ua.vidhuk.appeals.entity.Place;
import ua.vidhuk.appeals.entity.Priority;
import ua.vidhuk.appeals.entity.Question;
import ua.vidhuk.appeals.entity.QuestionId;
import ua.vidhuk.audit.control.AuditTrail;
import ua.vidhuk.catalog.control.Catalog;
import ua.vidhuk.catalog.control.TermsBoard;
import ua.vidhuk.catalog.entity.Category;
import ua.vidhuk.catalog.entity.CategoryTerms;
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.outbox.control.Outbox;
import ua.vidhuk.outbox.entity.DomainEvent;
import ua.vidhuk.persistence.entity.TimeOrderedId;
import ua.vidhuk.problems.entity.FieldProblem;
import ua.vidhuk.problems.entity.InvalidInputException;
import ua.vidhuk.tenancy.control.TenantRegistry;

/**
 * Puts right what was registered wrongly: what a question is about, and where (decision 79). The applicant's words, and what was
 * answered to a category's questions, stay as they are.
 */
@ApplicationScoped
public class Corrections {

    /** Tells that a question is about something else, or lies elsewhere, than was registered. */
    public static final String CORRECTED = "QuestionCorrected";

    /** Ids of one millisecond have no order; the remark stands behind what it is about. */
    private static final Duration BEHIND = Duration.ofMillis(1);

    @PersistenceContext(unitName = "vidhuk")
    EntityManager entities;

    @Inject
    QuestionProgress progress;

    @Inject
    DeadlineKeeper keeper;

    @Inject
    Priorities priorities;

    @Inject
    CorrectionWords words;

    @Inject
    Catalog catalog;

    @Inject
    TermsBoard terms;

    @Inject
    TenantRegistry tenants;

    @Inject
    Outbox outbox;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /**
     * What is wished.
     *
     * @param version of the question that was seen
     * @param category code of the one that it is about; null when that stays
     * @param place as a whole; null when it stays
     * @param note for colleagues, or null
     */
    public record Wish(QuestionId question, long version, String category, NewPlace place, String note) {}

    private record Right(CategoryTerms was, CategoryTerms category, Place place) {}

    /**
     * @throws ua.vidhuk.problems.entity.ProblemException {@code question-not-found}, {@code changed-meanwhile}, {@code
     *     question-ended}
     * @throws InvalidInputException naming every field that is wrong as at the registration, or when all of it is so already
     */
    public Question correct(Wish wish, Actor actor) {
        Question question = progress.held(wish.question(), wish.version(), actor);
        String remark = Reason.optional(wish.note());
        Right right = checked(wish, question);
        Before before = Before.of(question);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        become(question, right, now);
        if (!before.isOtherCategory(question)
                && !before.isNamedOtherwise(question)
                && !before.liesElsewhere(question)) {
            throw new InvalidInputException(FieldProblem.of("category", "appeals.field.correct-other"));
        }
        keep(question, before, remark, actor, now);
        tell(question, before, actor, now);
        entities.flush();
        return question;
    }

    private Right checked(Wish wish, Question question) {
        Category current = catalog.categoriesById().get(question.categoryId());
        String code = wish.category() == null ? current.code() : wish.category();
        Map<String, CategoryTerms> known = terms.of(List.of(code), tenants.bound());
        CategoryTerms was = known.getOrDefault(current.code(), CategoryTerms.of(current, null));
        var problems = new ArrayList<FieldProblem>();
        // One that is in use no more stays until another is chosen.
        CategoryTerms category =
                code.equals(current.code()) ? was : AppealCheck.category("category", code, known, problems);
        Place place = wish.place() == null
                ? Place.orNowhere(question.place())
                : AppealCheck.place("place.", wish.place(), problems);
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        return new Right(was, category, place);
    }

    private void become(Question question, Right right, Instant now) {
        Priority usual = CategoryPromise.priority(right.was());
        boolean pressed = question.priority().compareTo(usual) > 0 && keeper.isPressed(question);
        question.correct(right.category().id(), right.place());
        if (!right.category().id().equals(right.was().id())) {
            question.followCategory(usual, CategoryPromise.priority(right.category()));
            keeper.followCategory(question, right.category(), pressed, now);
        }
    }

    /** That a point was set or moved the applicant need not read; what it is about and what its place is called is theirs. */
    private void keep(Question question, Before before, String remark, Actor actor, Instant now) {
        boolean theirs = before.isOtherCategory(question) || before.isNamedOtherwise(question);
        var said = new Words(words.of(before, question), theirs, now);
        progress.keep(question, HistoryEntry.ofQuestion(HistoryEntry.CORRECTED, question, actor, said));
        if (remark != null) {
            var besides = new Words(remark, false, now.plus(BEHIND));
            entities.persist(HistoryEntry.ofQuestion(HistoryEntry.REMARK, question, actor, besides));
        }
    }

    private void tell(Question question, Before before, Actor actor, Instant now) {
        var payload = Json.createObjectBuilder()
                .add("appeal", question.appeal().id().toString())
                .add("question", question.id().toString())
                .add("category", question.categoryId().toString())
                .add("placed", before.isNamedOtherwise(question) || before.liesElsewhere(question))
                .build();
        outbox.append(
                new DomainEvent(TimeOrderedId.at(now), question.appeal().id().value(), CORRECTED, payload, now));
        audit.record(
                actor,
                "question.correct",
                "question",
                question.id().toString(),
                Map.of(
                        "categoryBefore",
                        before.category().toString(),
                        "category",
                        question.categoryId().toString(),
                        "place",
                        before.isNamedOtherwise(question) ? "changed" : "same",
                        "point",
                        before.liesElsewhere(question) ? "changed" : "same"));
        if (before.priority() != question.priority()) {
            priorities.tell(question, before.priority(), actor, now);
        }
    }
}
