package ua.vidhuk.appeals.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import ua.vidhuk.appeals.entity.HistoryEntry;
import ua.vidhuk.appeals.entity.HistoryEntry.Words;
import ua.vidhuk.appeals.entity.Priority;
import ua.vidhuk.appeals.entity.Question;
import ua.vidhuk.appeals.entity.QuestionId;
import ua.vidhuk.audit.control.AuditTrail;
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.outbox.control.Outbox;
import ua.vidhuk.outbox.entity.DomainEvent;
import ua.vidhuk.persistence.entity.TimeOrderedId;
import ua.vidhuk.problems.entity.FieldProblem;
import ua.vidhuk.problems.entity.InvalidInputException;

/** Changes how pressing a question is; the deadline follows where the tenant's rule says so. */
@ApplicationScoped
public class Priorities {

    /** Tells that a question is more or less pressing than it was. */
    public static final String CHANGED = "PriorityChanged";

    @PersistenceContext(unitName = "vidhuk")
    EntityManager entities;

    @Inject
    QuestionProgress progress;

    @Inject
    DeadlineKeeper keeper;

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
     * @param to null when none was chosen
     * @param reason why; for staff
     */
    public record Wish(QuestionId question, long version, Priority to, String reason) {}

    /**
     * @throws ua.vidhuk.problems.entity.ProblemException {@code question-not-found}, {@code changed-meanwhile}, {@code
     *     question-ended}
     * @throws InvalidInputException when the priority is none or the same, or the reason is missing or too long
     */
    public Question change(Wish wish, Actor actor) {
        Question question = progress.held(wish.question(), wish.version(), actor);
        if (wish.to() == null || wish.to() == question.priority()) {
            throw new InvalidInputException(FieldProblem.of("priority", "appeals.field.priority-other"));
        }
        String reason = Reason.required(wish.reason(), "appeals.field.note-required");
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Priority before = question.priority();
        question.prioritise(wish.to());
        keeper.followPriority(question, before, now);
        progress.keep(
                question,
                HistoryEntry.ofQuestion(
                        HistoryEntry.PRIORITISED + wish.to().word(), question, actor, new Words(reason, false, now)));
        tell(question, before, actor, now);
        entities.flush();
        return question;
    }

    /** Tells whoever watches what is late, and the audit. */
    void tell(Question question, Priority before, Actor actor, Instant now) {
        var payload = Json.createObjectBuilder()
                .add("appeal", question.appeal().id().toString())
                .add("question", question.id().toString())
                .add("before", before.word())
                .add("priority", question.priority().word())
                .add("emergency", question.priority() == Priority.EMERGENCY)
                .build();
        outbox.append(
                new DomainEvent(TimeOrderedId.at(now), question.appeal().id().value(), CHANGED, payload, now));
        audit.record(
                actor,
                "question.set-priority",
                "question",
                question.id().toString(),
                Map.of("before", before.word(), "after", question.priority().word()));
    }
}
