package ua.vidhuk.problems.entity;

import java.util.List;
import java.util.Map;

/** The input has fields that are missing or wrong; all of them are named at once. */
public final class InvalidInputException extends ProblemException {

    /**
     * @param fields at least one
     */
    public InvalidInputException(List<FieldProblem> fields) {
        super(CommonProblem.INVALID_INPUT, Map.of("count", fields.size()), fields);
        if (fields.isEmpty()) {
            throw new IllegalArgumentException("invalid input names at least one field");
        }
    }

    public InvalidInputException(FieldProblem field) {
        this(List.of(field));
    }
}
