package ua.vidhuk.appeals.control;

import ua.vidhuk.language.control.PlainText;
import ua.vidhuk.problems.entity.FieldProblem;
import ua.vidhuk.problems.entity.InvalidInputException;

/** Why somebody did what changes no state, in the field {@code note}. */
final class Reason {

    private static final int LIMIT = 2_000;

    private Reason() {}

    /**
     * @param missing key of what is said when there is none
     * @throws InvalidInputException when it is missing or too long
     */
    static String required(String typed, String missing) {
        String reason = optional(typed);
        if (reason == null) {
            throw new InvalidInputException(FieldProblem.of("note", missing));
        }
        return reason;
    }

    /**
     * @return the reason, or null
     * @throws InvalidInputException when it is too long
     */
    static String optional(String typed) {
        String reason = PlainText.clean(typed);
        if (reason != null && reason.length() > LIMIT) {
            throw new InvalidInputException(FieldProblem.tooLong("note", LIMIT));
        }
        return reason;
    }
}
