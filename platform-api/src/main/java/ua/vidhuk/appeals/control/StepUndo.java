package ua.vidhuk.appeals.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import ua.vidhuk.appeals.entity.HistoryEntry;
import ua.vidhuk.appeals.entity.HistoryEntry.Words;
import ua.vidhuk.appeals.entity.Question;
import ua.vidhuk.appeals.entity.QuestionBefore;
import ua.vidhuk.appeals.entity.QuestionId;
import ua.vidhuk.appeals.entity.QuestionState;
import ua.vidhuk.identity.entity.Actor;
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
    Priorities priorities;

    @Inject
    QuestionNews news;

    @Inject
    StepLetters letters;

    @Inject
    Clock clock;

    /** What a question is now, as it is kept until its next step may be taken back. */
    public String before(Question question) {
        return QuestionBeforeJson.write(QuestionBefore.of(question));
    }

    /**
     * @param version what the question had right after the step
     * @param before what it was, as it was kept
     * @param letter the key of the letter in which the applicant is told of the step ({@link StepLetters#key})
     * @throws ProblemException {@code question-not-found}, {@code changed-meanwhile} when anything happened since
     */
    public Question undo(QuestionId id, long version, String before, UUID letter, Actor actor) {
        Question question = progress.held(id, version, actor);
        QuestionBefore was = QuestionBeforeJson.read(before);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        QuestionState state = question.state();
        QuestionBefore after = QuestionBefore.of(question);
        question.restore(was);
        keeper.restored(question, after, now);
        if (question.priority() != after.priority()) {
            priorities.tell(question, after.priority(), actor, now);
        }
        question.appeal().follow(now);
        letters.drop(letter);
        progress.keep(question, HistoryEntry.undone(question, state, actor, new Words(null, false, now)));
        news.tell(question, new QuestionNews.Step(UNDONE, HistoryEntry.UNDONE, state, letter), actor, now);
        entities.flush();
        return question;
    }
}
