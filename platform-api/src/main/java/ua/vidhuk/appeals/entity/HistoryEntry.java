package ua.vidhuk.appeals.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.identity.entity.ActorKind;
import ua.vidhuk.persistence.control.EnumWord;
import ua.vidhuk.persistence.control.NullableUuid;
import ua.vidhuk.persistence.entity.TimeOrderedId;

/** What happened to an appeal or to one of its questions; written once, never changed. */
@Entity
@Table(name = "appeal_history")
public class HistoryEntry {

    /** What stands for a transition when the appeal came into being. */
    public static final String REGISTERED = "register";

    /** What stands for a transition when a question was given more time. */
    public static final String EXTENDED = "extend";

    /** What stands for a transition when a question was joined to an incident. */
    public static final String JOINED = "join";

    /** What stands for a transition when the applicant wrote. */
    public static final String WRITTEN = "write";

    /** What stands for a transition when a letter to the applicant did not arrive. */
    public static final String UNDELIVERED = "bounce";

    /** What stands for a transition when the applicant said how good it was. */
    public static final String RATED = "rate";

    /** What stands for a transition when somebody called the applicant and reached nobody. */
    public static final String NOT_REACHED = "not-reached";

    /** What stands for a transition when a question became more or less pressing; the word of the priority follows. */
    public static final String PRIORITISED = "set-priority-";

    /** What stands for a transition when an answer was said to need no additional study. */
    public static final String NEEDS_NO_STUDY = "needs-no-study";

    /** What stands for a transition when an answer was said to need additional study after all. */
    public static final String NEEDS_STUDY = "needs-study";

    /** What stands for a transition when it was said how many signed an appeal; their number is the note. */
    public static final String COLLECTIVE = "mark-collective";

    /** What stands for a transition when an appeal was said to be no collective one. */
    public static final String NOT_COLLECTIVE = "unmark-collective";

    /** What stands for a transition when an appeal was said to repeat an earlier one, whose number is the note. */
    public static final String REPEATED = "mark-repeated";

    /** What stands for a transition when an appeal was said to repeat none. */
    public static final String NOT_REPEATED = "unmark-repeated";

    /** What stands for a transition when another community sent a question. */
    public static final String CAME = "come";

    /** What stands for a transition when a body outside the platform answered. */
    public static final String OUTSIDE_REPLY = "outside-reply";

    /** What stands for a transition when it was put right what a question is about, or where; the note says from what to what. */
    public static final String CORRECTED = "correct";

    /** What stands for a transition when somebody left words for colleagues beside what the applicant reads. */
    public static final String REMARK = "remark";

    /** What stands for a transition when the last step was taken back. */
    public static final String UNDONE = "undo";

    @Id
    private UUID id;

    @Column(name = "appeal_id")
    private UUID appealId;

    @Column(name = "question_id")
    @Convert(converter = NullableUuid.class)
    private UUID questionId;

    @Column(name = "occurred_at")
    private Instant occurredAt;

    @Column(name = "actor_kind")
    private String actorKind;

    @Column(name = "actor_name")
    private String actorName;

    private String transition;

    @Column(name = "state_before")
    private String stateBefore;

    @Column(name = "state_after")
    private String stateAfter;

    private String note;

    @Column(name = "visible_to_applicant")
    private boolean visibleToApplicant;

    protected HistoryEntry() {}

    /** The appeal was registered. */
    public static HistoryEntry registered(Appeal appeal, Actor actor) {
        var entry = new HistoryEntry(appeal, actor, appeal.registeredAt());
        entry.transition = REGISTERED;
        entry.stateAfter = QuestionState.REGISTERED.word();
        entry.visibleToApplicant = true;
        return entry;
    }

    /** A question was moved. */
    public static HistoryEntry moved(
            Question question, Transition transition, QuestionState before, Actor actor, Words words) {
        var entry = new HistoryEntry(question.appeal(), actor, words.at());
        entry.questionId = question.id().value();
        entry.transition = transition.word();
        entry.stateBefore = before.word();
        entry.stateAfter = question.state().word();
        entry.note = words.note();
        entry.visibleToApplicant = words.visibleToApplicant();
        return entry;
    }

    /** The last step was taken back. */
    public static HistoryEntry undone(Question question, QuestionState before, Actor actor, Words words) {
        var entry = noted(UNDONE, question, actor, words);
        entry.stateBefore = before.word();
        return entry;
    }

    /** A question was given more time. */
    public static HistoryEntry extended(Question question, Actor actor, Words words) {
        return noted(EXTENDED, question, actor, words);
    }

    /** A question was joined to an incident. */
    public static HistoryEntry joined(Question question, Actor actor, Words words) {
        return noted(JOINED, question, actor, words);
    }

    /** Something that concerns an appeal as a whole, and changes no state; of the question when there is only one. */
    public static HistoryEntry ofAppeal(String word, Appeal appeal, Actor actor, Words words) {
        var entry = noted(word, appeal.questions().getFirst(), actor, words);
        if (appeal.questions().size() > 1) {
            entry.questionId = null;
        }
        return entry;
    }

    /** Something that concerns a question and changes no state. */
    public static HistoryEntry ofQuestion(String word, Question question, Actor actor, Words words) {
        return noted(word, question, actor, words);
    }

    private static HistoryEntry noted(String word, Question question, Actor actor, Words words) {
        var entry = new HistoryEntry(question.appeal(), actor, words.at());
        entry.questionId = question.id().value();
        entry.transition = word;
        entry.stateBefore = question.state().word();
        entry.stateAfter = question.state().word();
        entry.note = words.note();
        entry.visibleToApplicant = words.visibleToApplicant();
        return entry;
    }

    /**
     * What was said, when, and to whom.
     *
     * @param note or null
     * @param visibleToApplicant whether the applicant reads the note
     * @param at when
     */
    public record Words(String note, boolean visibleToApplicant, Instant at) {}

    private HistoryEntry(Appeal appeal, Actor actor, Instant at) {
        this.id = TimeOrderedId.at(at);
        this.appealId = appeal.id().value();
        this.occurredAt = at;
        this.actorKind = EnumWord.of(actor.kind());
        // Residents' names are the applicant's, which not everybody who reads the history may see.
        this.actorName = actor.kind() == ActorKind.RESIDENT ? "" : actor.displayName();
    }

    public UUID questionId() {
        return questionId;
    }

    public Instant occurredAt() {
        return occurredAt;
    }

    public String actorKind() {
        return actorKind;
    }

    public String actorName() {
        return actorName;
    }

    public String transition() {
        return transition;
    }

    public String stateBefore() {
        return stateBefore;
    }

    public String stateAfter() {
        return stateAfter;
    }

    public String note() {
        return note;
    }

    public boolean isVisibleToApplicant() {
        return visibleToApplicant;
    }
}
