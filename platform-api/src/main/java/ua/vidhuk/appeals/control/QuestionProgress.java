package ua.vidhuk.appeals.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import ua.vidhuk.appeals.control.QuestionNews.Step;
import ua.vidhuk.appeals.entity.Appeal;
import ua.vidhuk.appeals.entity.AppealId;
import ua.vidhuk.appeals.entity.AppealProblem;
import ua.vidhuk.appeals.entity.HistoryEntry;
import ua.vidhuk.appeals.entity.Question;
import ua.vidhuk.appeals.entity.QuestionId;
import ua.vidhuk.appeals.entity.QuestionState;
import ua.vidhuk.appeals.entity.ReplyText;
import ua.vidhuk.appeals.entity.Transition;
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.identity.entity.ActorKind;
import ua.vidhuk.language.control.PlainText;
import ua.vidhuk.problems.entity.CommonProblem;
import ua.vidhuk.problems.entity.FieldProblem;
import ua.vidhuk.problems.entity.InvalidInputException;
import ua.vidhuk.problems.entity.ProblemException;

/** Moves questions from state to state; each move leaves its trace in the history, the outbox and the audit. */
@ApplicationScoped
public class QuestionProgress {

    private static final int NOTE_LIMIT = 10_000;
    private static final String HOLD =
            """
            select cast(a.id as text) from appeal a join appeal_question q on q.appeal_id = a.id
            where q.id = ? for update of a""";

    private static final String HOLD_APPEAL = "select cast(id as text) from appeal where id = ? for update";

    private static final Actor APPLICANT = new Actor(ActorKind.RESIDENT, "applicant", "", Set.of(), null);

    @PersistenceContext(unitName = "vidhuk")
    EntityManager entities;

    @Inject
    QuestionNews news;

    @Inject
    DeadlineKeeper keeper;

    @Inject
    FeedbackRules rules;

    @Inject
    Clock clock;

    /**
     * What is to happen.
     *
     * @param question which
     * @param version of the question that the actor saw
     * @param transition what
     * @param note the words that go with it: a reason, a report, an answer; or null
     * @param visibleToApplicant whether the applicant reads the note
     */
    public record Move(
            QuestionId question, long version, Transition transition, String note, boolean visibleToApplicant) {}

    /**
     * Makes a move.
     *
     * @param act the aggregate's own method for the transition, given the question and the moment
     * @throws ProblemException {@code question-not-found}, {@code changed-meanwhile}, {@code transition-refused}
     * @throws InvalidInputException when the note is missing or too long
     */
    public Question move(Move move, Actor actor, BiConsumer<Question, Instant> act) {
        hold(move.question());
        return move(find(move.question(), actor), move, actor, act);
    }

    /**
     * Lets the steps of one appeal follow each other: its state, and the order of its events, come from all its questions.
     * To be called before anything of it is read; what was read before shows by the appeal's version.
     */
    public void hold(QuestionId id) {
        entities.createNativeQuery(HOLD).setParameter(1, id.value()).getResultList();
    }

    /**
     * The applicant says that it was not done (P11); holding the access code is the permission.
     *
     * @throws ProblemException {@code question-not-found}, {@code changed-meanwhile}, {@code transition-refused}, {@code
     *     window-passed}
     * @throws InvalidInputException when the reason is missing or too long
     */
    public Question sayNotDone(Appeal appeal, QuestionId id, long version, String reason) {
        Question question = appeal.questions().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new ProblemException(AppealProblem.QUESTION_NOT_FOUND));
        if (!rules.get().isOpen(question, clock.instant())) {
            throw new ProblemException(AppealProblem.WINDOW_PASSED);
        }
        var move = new Move(id, version, Transition.SAY_NOT_DONE, reason, true);
        return move(question, move, APPLICANT, (each, now) -> each.sayNotDone());
    }

    private Question move(Question question, Move move, Actor actor, BiConsumer<Question, Instant> act) {
        if (question.version() != move.version()) {
            throw new ProblemException(CommonProblem.CHANGED_MEANWHILE);
        }
        String note = note(move);
        // The database keeps microseconds; what is answered now equals what is read later.
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        QuestionState before = question.state();
        act.accept(question, now);
        keeper.resumeClock(question, now);
        question.appeal().follow(now);
        var words = new HistoryEntry.Words(note, move.visibleToApplicant(), now);
        keep(question, HistoryEntry.moved(question, move.transition(), before, actor, words));
        news.tell(
                question,
                new Step(move.transition().eventType(), move.transition().word(), before),
                actor,
                now);
        entities.flush();
        return question;
    }

    /** The same, for who does not know a question of it. */
    void hold(AppealId id) {
        entities.createNativeQuery(HOLD_APPEAL).setParameter(1, id.value()).getResultList();
    }

    /**
     * The question, held until the transaction ends, when it is as the actor saw it.
     *
     * @throws ProblemException {@code question-not-found}, {@code changed-meanwhile}
     */
    Question held(QuestionId id, long version, Actor actor) {
        hold(id);
        Question question = find(id, actor);
        if (question.version() != version) {
            throw new ProblemException(CommonProblem.CHANGED_MEANWHILE);
        }
        return question;
    }

    /** Keeps what happened; the question is a new version by that, also where only an assignment changed, and so is its appeal. */
    void keep(Question question, HistoryEntry entry) {
        entities.lock(question, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        entities.lock(question.appeal(), LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        entities.persist(entry);
    }

    /**
     * The question, when the actor may see it; to an executor others' questions do not exist.
     *
     * @throws ProblemException {@code question-not-found}
     */
    public Question find(QuestionId id, Actor actor) {
        Question question = entities.find(Question.class, id.value());
        if (question == null || !Visibility.of(actor).includes(question)) {
            throw new ProblemException(AppealProblem.QUESTION_NOT_FOUND);
        }
        return question;
    }

    private static String note(Move move) {
        String note = PlainText.clean(move.note());
        problem("note", note, move.transition().isNoteRequired()).ifPresent(each -> {
            throw new InvalidInputException(each);
        });
        return note;
    }

    /** What is wrong with words that go with a step; empty when nothing is. */
    static Optional<FieldProblem> problem(String field, String words, boolean required) {
        if (words == null) {
            return required ? Optional.of(FieldProblem.of(field, "appeals.field.note-required")) : Optional.empty();
        }
        if (words.contains(ReplyText.MARK)) {
            return Optional.of(FieldProblem.of(field, "appeals.field.note-unfilled"));
        }
        return words.length() > NOTE_LIMIT ? Optional.of(FieldProblem.tooLong(field, NOTE_LIMIT)) : Optional.empty();
    }
}
