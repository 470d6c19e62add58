package ua.vidhuk.appeals.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import ua.vidhuk.appeals.entity.Assignment;
import ua.vidhuk.appeals.entity.HistoryEntry;
import ua.vidhuk.appeals.entity.HistoryEntry.Words;
import ua.vidhuk.appeals.entity.Question;
import ua.vidhuk.appeals.entity.QuestionBefore;
import ua.vidhuk.appeals.entity.QuestionId;
import ua.vidhuk.appeals.entity.QuestionState;
import ua.vidhuk.audit.control.AuditTrail;
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.outbox.control.Outbox;
import ua.vidhuk.outbox.entity.DomainEvent;
import ua.vidhuk.persistence.entity.TimeOrderedId;
import ua.vidhuk.problems.entity.CommonProblem;
import ua.vidhuk.problems.entity.ProblemException;

/** Takes the last step with a question back, while nothing else happened to it. The history keeps both. */
@ApplicationScoped
public class StepUndo {

    /** Tells that a question is again what it was. */
    public static final String UNDONE = "StepUndone";

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

    /** What a question is now, as it is kept until its next step may be taken back. */
    public String before(Question question) {
        return QuestionBeforeJson.write(QuestionBefore.of(question));
    }

    /**
     * @param version what the question had right after the step
     * @param before what it was, as it was kept
     * @throws ProblemException {@code question-not-found}, {@code changed-meanwhile} when anything happened since
     */
    public Question undo(QuestionId id, long version, String before, Actor actor) {
        progress.hold(id);
        Question question = progress.find(id, actor);
        if (question.version() != version) {
            throw new ProblemException(CommonProblem.CHANGED_MEANWHILE);
        }
        QuestionBefore was = QuestionBeforeJson.read(before);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        QuestionState state = question.state();
        Instant due = question.dueAt();
        question.restore(was);
        keeper.restored(question, due, now);
        entities.lock(question, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        entities.lock(question.appeal(), LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        question.appeal().follow(now);
        entities.persist(HistoryEntry.undone(question, state, actor, new Words(null, false, now)));
        tell(question, state, actor, now);
        entities.flush();
        return question;
    }

    private void tell(Question question, QuestionState before, Actor actor, Instant now) {
        var payload = Json.createObjectBuilder()
                .add("appeal", question.appeal().id().toString())
                .add("question", question.id().toString())
                .add("before", before.word())
                .add("after", question.state().word())
                .add("ended", !question.state().isClockRunning());
        question.current().stream()
                .filter(Assignment::isResponsible)
                .findFirst()
                .ifPresent(
                        each -> payload.add("responsible", each.enterpriseId().toString()));
        outbox.append(
                new DomainEvent(TimeOrderedId.at(now), question.appeal().id().value(), UNDONE, payload.build(), now));
        audit.record(
                actor,
                "question.undo",
                "question",
                question.id().toString(),
                Map.of("before", before.word(), "after", question.state().word()));
    }
}
