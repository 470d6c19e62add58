package ua.vidhuk.appeals.entity;

import ua.vidhuk.problems.entity.ProblemType;

/** What can be wrong with what somebody wants of an appeal. */
public enum AppealProblem implements ProblemType {
    APPEAL_NOT_FOUND(404),
    QUESTION_NOT_FOUND(404),
    INCIDENT_NOT_FOUND(404),
    PUBLICATION_NOT_FOUND(404),
    TEMPLATE_NOT_FOUND(404),
    BULK_NOT_FOUND(404),
    FILTER_NOT_FOUND(404),
    OUTSIDE_BODY_NOT_FOUND(404),
    OUTGOING_LETTER_NOT_FOUND(404),
    INCIDENT_CLOSED(409),
    QUESTION_ENDED(409),
    ALREADY_IN_INCIDENT(409),
    TRANSITION_REFUSED(409),
    DEADLINE_PASSED(409),
    BEYOND_LIMIT(409),
    /** The law has no shorter term, it is over, or the answer was put off already. */
    NO_SHORT_TERM(409),
    /** The ground is not one for this question, or its time is over. */
    GROUND_MISSING(409),
    /** The tenant's time in which an applicant has a say after the closing is over (P11). */
    WINDOW_PASSED(409),
    NOT_DONE_YET(409),
    NOBODY_TO_CALL(409),
    /** It came from no other community, so that it cannot be handed back. */
    NOT_TRANSFERRED(409),
    /** What came back from the body is noted already. */
    LETTER_ANSWERED(409),
    TOO_LATE_TO_UNDO(409),
    NOT_YOUR_ASSIGNMENT(403),
    IDEMPOTENCY_KEY_REUSED(422);

    private final int status;

    AppealProblem(int status) {
        this.status = status;
    }

    @Override
    public String room() {
        return "appeals";
    }

    @Override
    public int status() {
        return status;
    }
}
