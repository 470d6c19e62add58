package ua.vidhuk.appeals.entity;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import ua.vidhuk.persistence.control.NullableUuid;
import ua.vidhuk.persistence.entity.TimeOrderedId;
import ua.vidhuk.problems.entity.ProblemException;

/**
 * One matter of an appeal, with its own category, place, deadline, executors and result (P1).
 *
 * <p>Life cycle: {@link Transition}. Each public method below is one transition; it checks its guard, changes the state,
 * and leaves history, outbox and audit to {@code QuestionProgress}.
 */
@Entity
@Table(name = "appeal_question")
public class Question {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "appeal_id")
    private Appeal appeal;

    private int ordinal;

    @Column(name = "category_id")
    private UUID categoryId;

    private String text;

    @Embedded
    private Place place;

    private Particular.Several particulars;

    private QuestionState state;
    private Priority priority;

    @Column(name = "registered_at")
    private Instant registeredAt;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "deadline_rule_id")
    @Convert(converter = NullableUuid.class)
    private UUID deadlineRuleId;

    @Column(name = "clock_stopped_at")
    private Instant clockStoppedAt;

    @Column(name = "study_needed")
    private boolean studyNeeded;

    @Embedded
    private Result result;

    @Column(name = "rework_count")
    private int reworkCount;

    @Version
    private long version;

    @OneToMany(mappedBy = "question", cascade = CascadeType.ALL)
    @OrderBy("assignedAt, id")
    private List<Assignment> assignments = new ArrayList<>();

    protected Question() {}

    Question(Appeal appeal, int ordinal, QuestionDraft draft, Instant now) {
        this.id = TimeOrderedId.at(now);
        this.appeal = appeal;
        this.ordinal = ordinal;
        this.categoryId = draft.categoryId();
        this.text = draft.text();
        this.place = draft.place();
        this.particulars = new Particular.Several(draft.particulars());
        this.priority = draft.priority();
        this.registeredAt = now;
        this.dueAt = draft.dueAt();
        this.deadlineRuleId = draft.deadlineRuleId();
        this.studyNeeded = true;
        this.state = QuestionState.REGISTERED;
    }

    /**
     * Gives the question to these enterprises; those that had it and are not named lose it.
     *
     * @throws TransitionRefusedException when the state does not allow it
     */
    public void route(Set<UUID> enterprises, UUID responsible, String by, Instant now) {
        if (!enterprises.contains(responsible)) {
            throw new IllegalArgumentException("the responsible enterprise is one of the executors");
        }
        move(Transition.ROUTE);
        team().become(this, enterprises, responsible, new ExecutorTeam.Order(by, now));
        result = null;
    }

    /**
     * An executor takes it on.
     *
     * @throws TransitionRefusedException when the state does not allow it
     * @throws NotYourAssignmentException when the enterprise has no assignment here
     */
    public void accept(UUID enterprise, Instant now) {
        ownAt(AssignmentState.ASSIGNED, enterprise, Transition.ACCEPT).accept(now);
        moveIfPossible(Transition.ACCEPT);
    }

    /**
     * An executor begins.
     *
     * @throws TransitionRefusedException when the state does not allow it
     * @throws NotYourAssignmentException when the enterprise has no assignment here
     */
    public void start(UUID enterprise) {
        ownAt(AssignmentState.ACCEPTED, enterprise, Transition.START).start();
        moveIfPossible(Transition.START);
    }

    /**
     * The executor's report; the question is done when the last executor has reported.
     *
     * @throws TransitionRefusedException when the state does not allow it
     * @throws NotYourAssignmentException when the enterprise has no assignment here
     */
    public void reportDone(UUID enterprise, String report, Instant now) {
        Assignment own = team().own(enterprise);
        if (!Transition.REPORT_DONE.from().contains(state) || own.state() == AssignmentState.DONE) {
            throw new TransitionRefusedException(Transition.REPORT_DONE, state);
        }
        own.done(report, now);
        if (team().hasAllReported()) {
            state = QuestionState.DONE;
        }
    }

    public void verify() {
        move(Transition.VERIFY);
    }

    public void close(String answer, Instant now) {
        move(Transition.CLOSE);
        result = new Result(answer, now);
    }

    /** A consultation: the answer is given at once (P2). */
    public void answer(String answer, Instant now) {
        move(Transition.ANSWER);
        result = new Result(answer, now);
    }

    public void refuse(String reason, Instant now) {
        move(Transition.REFUSE);
        result = new Result(reason, now);
    }

    /** The cause is gone that explained it with others (P4). */
    public void closeWithIncident(String answer, Instant now) {
        move(Transition.CLOSE_WITH_INCIDENT);
        result = new Result(answer, now);
    }

    public void redirect(String where, Instant now) {
        move(Transition.REDIRECT);
        result = new Result(where, now);
    }

    /** It came back from where it was handed over to; nobody has it, as before it was routed. */
    public void takeBack() {
        move(Transition.TAKE_BACK);
        team().leave();
        result = null;
    }

    /** From now on the clock stands, until the question goes on. */
    public void askClarification(Instant now) {
        move(Transition.ASK_CLARIFICATION);
        clockStoppedAt = now;
    }

    /**
     * The clock runs again when the question has gone on; the deadline moves by as much as it stood, and no further than this.
     *
     * @param limit the last moment that the law allows; a deadline that lies behind it already stays
     * @return whether the deadline moved
     */
    public boolean resumeClock(Instant now, Instant limit) {
        if (clockStoppedAt == null || state == QuestionState.CLARIFICATION) {
            return false;
        }
        Instant before = dueAt;
        Instant later = dueAt.plus(Duration.between(clockStoppedAt, now));
        clockStoppedAt = null;
        if (!state.isFinal() && dueAt.isBefore(limit)) {
            dueAt = later.isBefore(limit) ? later : limit;
        }
        return !dueAt.equals(before);
    }

    /**
     * Gives the question more time (393/96-ВР, art. 20; 59-ФЗ, art. 12). While the clock stands, the day counts the time for
     * which it has stood; only what follows is added.
     *
     * @param limit the last moment that the law allows, all extensions included
     * @throws ProblemException {@code deadline-passed} when it came to its end or is late already, {@code beyond-limit}
     */
    public void extend(Instant until, Instant limit, Instant now) {
        if (state.isFinal() || dueAt.isBefore(clockStoppedAt == null ? now : clockStoppedAt)) {
            throw new ProblemException(AppealProblem.DEADLINE_PASSED);
        }
        if (!until.isAfter(dueAt) || until.isAfter(limit)) {
            throw new ProblemException(AppealProblem.BEYOND_LIMIT);
        }
        dueAt = until;
        if (clockStoppedAt != null) {
            clockStoppedAt = now;
        }
    }

    /**
     * Somebody puts right what it is about, and where; the applicant's words stay as they are.
     *
     * @throws ProblemException {@code question-ended}
     */
    public void correct(UUID category, Place where) {
        if (state.isFinal()) {
            throw new ProblemException(AppealProblem.QUESTION_ENDED);
        }
        categoryId = category;
        place = where;
    }

    /**
     * It is as pressing as its new category says; one that somebody decided since the registration is never lowered by that.
     *
     * @param before how pressing the category made it that it had
     * @param given how pressing the one makes it that it has now
     */
    public void followCategory(Priority before, Priority given) {
        if (priority == before) {
            priority = given;
        } else {
            raise(given);
        }
    }

    /** Makes it more pressing; never less. */
    public void raise(Priority to) {
        if (to.compareTo(priority) > 0) {
            priority = to;
        }
    }

    /**
     * Somebody decides how pressing it is.
     *
     * @throws ProblemException {@code question-ended}
     */
    public void prioritise(Priority to) {
        if (state.isFinal()) {
            throw new ProblemException(AppealProblem.QUESTION_ENDED);
        }
        priority = to;
    }

    /**
     * Somebody decides whether an answer needs additional study (393/96-ВР, art. 20).
     *
     * @param rule the version of the law's term that holds for it from now on
     * @throws ProblemException {@code question-ended}
     */
    public void decideStudy(boolean needed, UUID rule) {
        if (state.isFinal()) {
            throw new ProblemException(AppealProblem.QUESTION_ENDED);
        }
        studyNeeded = needed;
        deadlineRuleId = rule;
    }

    /** The deadline moves by what was promised or decided; the limits are kept by whoever calls this. */
    public void promise(Instant at) {
        dueAt = at;
    }

    /** Becomes again what it was before its last step; whoever calls this knows that nothing else happened since. */
    public void restore(QuestionBefore before) {
        state = before.state();
        priority = before.priority();
        dueAt = before.dueAt();
        clockStoppedAt = before.clockStoppedAt();
        result = null;
        team().restore(before.assignments());
    }

    public void postpone() {
        move(Transition.POSTPONE);
    }

    public void sendToRework() {
        backToExecutors(Transition.SEND_TO_REWORK);
    }

    /** The applicant says that it was not done; a closed question is open again (P11). */
    public void sayNotDone() {
        backToExecutors(Transition.SAY_NOT_DONE);
    }

    private void backToExecutors(Transition transition) {
        move(transition);
        reworkCount++;
        result = null;
        team().beginAnew();
    }

    private void move(Transition transition) {
        if (!transition.from().contains(state)) {
            throw new TransitionRefusedException(transition, state);
        }
        state = transition.to();
    }

    private Assignment ownAt(AssignmentState expected, UUID enterprise, Transition transition) {
        Assignment own = team().own(enterprise);
        if (own.state() != expected || !state.isWithExecutors()) {
            throw new TransitionRefusedException(transition, state);
        }
        return own;
    }

    /** A co-executor's step need not move the question, when another was faster. */
    private void moveIfPossible(Transition transition) {
        if (transition.from().contains(state)) {
            state = transition.to();
        }
    }

    private ExecutorTeam team() {
        return new ExecutorTeam(assignments);
    }

    /** The assignments that hold; those taken back are left out. */
    public List<Assignment> current() {
        return team().current();
    }

    /** Whether this enterprise has it. */
    public boolean isAssignedTo(UUID enterprise) {
        return enterprise != null && team().of(enterprise).isPresent();
    }

    public QuestionId id() {
        return new QuestionId(id);
    }

    public Appeal appeal() {
        return appeal;
    }

    public int ordinal() {
        return ordinal;
    }

    public UUID categoryId() {
        return categoryId;
    }

    public String text() {
        return text;
    }

    public Place place() {
        return place;
    }

    /** What the category asked, with what was said. */
    public List<Particular> particulars() {
        return particulars.list();
    }

    public QuestionState state() {
        return state;
    }

    public Priority priority() {
        return priority;
    }

    public Instant registeredAt() {
        return registeredAt;
    }

    public Instant dueAt() {
        return dueAt;
    }

    /** Since when the applicant is waited for, so that the clock stands; null while it runs. */
    public Instant clockStoppedAt() {
        return clockStoppedAt;
    }

    /** Whether an answer needs additional study; the law may have a shorter term where it does not. */
    public boolean isStudyNeeded() {
        return studyNeeded;
    }

    /** What came of it; never null, but empty while it is open. */
    public Result result() {
        return result == null ? new Result() : result;
    }

    public int reworkCount() {
        return reworkCount;
    }

    /** Grows with every change, so that nobody overwrites what they have not seen. */
    public long version() {
        return version;
    }
}
