package ua.vidhuk.problems.entity;

import java.util.List;
import java.util.Map;
import ua.vidhuk.language.control.Messages;
import ua.vidhuk.language.entity.Language;

/**
 * A problem in words (RFC 9457).
 *
 * @param type relative reference that identifies the kind of problem
 * @param title the kind of problem in a sentence, in the reader's language, saying what to do
 * @param status the HTTP status
 * @param instance the request's id, by which the operators find it in the log
 * @param errors what is wrong with single fields
 */
public record ProblemDetail(String type, String title, int status, String instance, List<FieldError> errors) {

    /**
     * @param field path of the field, {@code questions[0].text}
     * @param message what to do about it
     */
    public record FieldError(String field, String message) {}

    public static ProblemDetail of(ProblemException problem, Language language, String requestId) {
        return new ProblemDetail(
                problem.type().type(),
                Messages.text(language, problem.type().messageKey(), problem.arguments()),
                problem.type().status(),
                "urn:request:" + requestId,
                problem.fields().stream().map(each -> inWords(each, language)).toList());
    }

    /** A map of field to sentence, for a form that shows each beside its field. */
    public static Map<String, String> byField(ProblemException problem, Language language) {
        var sentences = new java.util.LinkedHashMap<String, String>();
        problem.fields()
                .forEach(each -> sentences.putIfAbsent(
                        each.field(), inWords(each, language).message()));
        return sentences;
    }

    private static FieldError inWords(FieldProblem problem, Language language) {
        return new FieldError(problem.field(), Messages.text(language, problem.messageKey(), problem.arguments()));
    }
}
