package ua.vidhuk.appeals.entity;

import static ua.vidhuk.appeals.entity.QuestionState.ACCEPTED;
import static ua.vidhuk.appeals.entity.QuestionState.CLARIFICATION;
import static ua.vidhuk.appeals.entity.QuestionState.CLOSED;
import static ua.vidhuk.appeals.entity.QuestionState.DONE;
import static ua.vidhuk.appeals.entity.QuestionState.IN_PROGRESS;
import static ua.vidhuk.appeals.entity.QuestionState.POSTPONED;
import static ua.vidhuk.appeals.entity.QuestionState.REDIRECTED;
import static ua.vidhuk.appeals.entity.QuestionState.REFUSED;
import static ua.vidhuk.appeals.entity.QuestionState.REGISTERED;
import static ua.vidhuk.appeals.entity.QuestionState.REWORK;
import static ua.vidhuk.appeals.entity.QuestionState.ROUTED;
import static ua.vidhuk.appeals.entity.QuestionState.VERIFIED;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.identity.entity.Permission;
import ua.vidhuk.persistence.control.EnumWord;

/**
 * What can happen to a question: from which states, to which, by whom. The only place that says so; pages, the JSON API
 * and the documentation are made from it.
 */
public enum Transition {
    /** Give it to one or more enterprises, one of them responsible (S2, Z6). */
    ROUTE(
            "QuestionRouted",
            Set.of(REGISTERED, ROUTED, ACCEPTED, IN_PROGRESS, CLARIFICATION, POSTPONED, REWORK),
            ROUTED,
            Permission.APPEAL_ROUTE,
            false),
    /** An executor takes it on. */
    ACCEPT("QuestionAccepted", Set.of(ROUTED, REWORK), ACCEPTED, Permission.ASSIGNMENT_EXECUTE, false),
    /** An executor begins. */
    START("QuestionStarted", Set.of(ACCEPTED), IN_PROGRESS, Permission.ASSIGNMENT_EXECUTE, false),
    /** An executor says that it is done, and what was done (B6). */
    REPORT_DONE("QuestionDone", Set.of(ACCEPTED, IN_PROGRESS, REWORK), DONE, Permission.ASSIGNMENT_EXECUTE, true),
    /** The applicant confirmed to the controller that it was really done (S4, B2). */
    VERIFY("QuestionVerified", Set.of(DONE), VERIFIED, Permission.APPEAL_VERIFY, false),
    /** The answer is given and the matter closed (B7). */
    CLOSE("QuestionClosed", Set.of(VERIFIED), CLOSED, Permission.APPEAL_VERIFY, true),
    /** It was not really done: back to the executor, with what is missing. */
    SEND_TO_REWORK("QuestionSentToRework", Set.of(DONE, VERIFIED), REWORK, Permission.APPEAL_VERIFY, true),
    /** The applicant says that it was not done (P11). */
    SAY_NOT_DONE("QuestionSaidNotDone", Set.of(DONE, VERIFIED, CLOSED), REWORK, null, true),
    /** A consultation: answered at once, by whoever registered it (P2). */
    ANSWER("QuestionAnswered", Set.of(REGISTERED, CLARIFICATION), CLOSED, Permission.APPEAL_ROUTE, true),
    /** Ask the applicant for what is missing. */
    ASK_CLARIFICATION(
            "ClarificationAsked",
            Set.of(REGISTERED, ROUTED, ACCEPTED, IN_PROGRESS),
            CLARIFICATION,
            Permission.APPEAL_ROUTE,
            true),
    /** Put off, with the reason and until when. */
    POSTPONE(
            "QuestionPostponed",
            Set.of(ROUTED, ACCEPTED, IN_PROGRESS, REWORK),
            POSTPONED,
            Permission.APPEAL_ROUTE,
            true),
    /** Hand over to a body that is not in this tenant (S3). */
    REDIRECT(
            "QuestionRedirected", Set.of(REGISTERED, ROUTED, CLARIFICATION), REDIRECTED, Permission.APPEAL_ROUTE, true),
    /** It came back from the community to which it was handed over; only that community's word does it. */
    TAKE_BACK("QuestionTakenBack", Set.of(REDIRECTED), REGISTERED, null, true),
    /** Refuse, with the reason that the law allows. */
    REFUSE("QuestionRefused", Set.of(REGISTERED, ROUTED, CLARIFICATION), REFUSED, Permission.APPEAL_ROUTE, true),
    /** Closed together with all that the same cause explains (P4); only an incident does it. */
    CLOSE_WITH_INCIDENT(
            "QuestionClosedWithIncident",
            Set.of(REGISTERED, ROUTED, ACCEPTED, IN_PROGRESS, DONE, VERIFIED, CLARIFICATION, POSTPONED, REWORK),
            CLOSED,
            Permission.APPEAL_ROUTE,
            true);

    private final String eventType;
    private final Set<QuestionState> from;
    private final QuestionState to;
    private final Permission permission;
    private final boolean noteRequired;

    Transition(
            String eventType, Set<QuestionState> from, QuestionState to, Permission permission, boolean noteRequired) {
        this.eventType = eventType;
        this.from = from;
        this.to = to;
        this.permission = permission;
        this.noteRequired = noteRequired;
    }

    /** The type of the event that tells of it, in the past tense. */
    public String eventType() {
        return eventType;
    }

    public Set<QuestionState> from() {
        return from;
    }

    public QuestionState to() {
        return to;
    }

    /** What staff need for it; empty for what only the applicant can do. */
    public Optional<Permission> permission() {
        return Optional.ofNullable(permission);
    }

    /** Whether it needs words: a reason, a report, an answer. */
    public boolean isNoteRequired() {
        return noteRequired;
    }

    /** Whether the applicant reads the words; the others stay among staff. */
    public boolean isNoteForApplicant() {
        return switch (this) {
            case REPORT_DONE,
                    CLOSE,
                    SAY_NOT_DONE,
                    ANSWER,
                    ASK_CLARIFICATION,
                    POSTPONE,
                    REDIRECT,
                    TAKE_BACK,
                    REFUSE,
                    CLOSE_WITH_INCIDENT -> true;
            case ROUTE, ACCEPT, START, VERIFY, SEND_TO_REWORK -> false;
        };
    }

    /** Its word in JSON, addresses and message keys: {@code report-done}. */
    public String word() {
        return EnumWord.of(this);
    }

    /** What this actor could do with a question in this state, in the order of declaration. */
    public static List<Transition> possible(QuestionState state, Actor actor) {
        return Arrays.stream(values())
                .filter(each -> each.from.contains(state))
                .filter(each -> each.permission != null && actor.may(each.permission))
                .filter(each -> each != CLOSE_WITH_INCIDENT)
                .toList();
    }
}
