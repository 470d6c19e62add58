package ua.vidhuk.intake.entity;

import ua.vidhuk.problems.entity.ProblemType;

/** What can be wrong with what comes from other systems, and with a file that is imported. */
public enum IntakeProblem implements ProblemType {
    FILE_MISSING(422),
    NOT_UTF_8(422),
    NOT_CSV(422),
    NO_TEXT_COLUMN(422),
    TOO_MANY_ROWS(422),
    MAPPING_INVALID(422),
    ROWS_INVALID(422),
    SYSTEM_NOT_FOUND(404),
    /** The system is unknown or shut off, or the signature is not its own: which of them, nobody is told. */
    SIGNATURE_INVALID(401),
    SIGNATURE_EXPIRED(401),
    CALL_NOT_FOUND(404),
    CALL_TAKEN(409),
    LINE_NOT_FOUND(404),
    KEY_INVALID(403),
    SERVICE_NOT_FOUND(404),
    REQUEST_NOT_FOUND(404),
    JURISDICTION_MISSING(400),
    JURISDICTION_NOT_FOUND(404),
    TOO_MANY_REQUESTS(429),
    MAILBOX_NOT_FOUND(404),
    LETTER_NOT_FOUND(404),
    LETTER_DECIDED(409),
    DELIVERY_NOT_FOUND(404),
    DELIVERY_DECIDED(409);

    private final int status;

    IntakeProblem(int status) {
        this.status = status;
    }

    @Override
    public String room() {
        return "intake";
    }

    @Override
    public int status() {
        return status;
    }
}
