package ua.vidhuk.problems.entity;

import java.util.Map;

/**
 * What is wrong with one field of the input.
 *
 * @param field where, as a path of names and indexes: {@code questions[0].text}
 * @param messageKey the key of the sentence that says what to do
 * @param arguments limits and other numbers for the sentence; never what was typed
 */
public record FieldProblem(String field, String messageKey, Map<String, Object> arguments) {

    public FieldProblem {
        arguments = Map.copyOf(arguments);
    }

    public static FieldProblem of(String field, String messageKey) {
        return new FieldProblem(field, messageKey, Map.of());
    }

    /** A field that must be filled in and is not. */
    public static FieldProblem required(String field) {
        return of(field, "problems.field.required");
    }

    /** A text that is longer than the field takes. */
    public static FieldProblem tooLong(String field, int limit) {
        return new FieldProblem(field, "problems.field.too-long", Map.of("limit", limit));
    }
}
