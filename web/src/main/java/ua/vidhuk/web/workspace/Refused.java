package ua.vidhuk.web.workspace;

import java.util.Map;
import ua.vidhuk.language.entity.Language;
import ua.vidhuk.problems.control.ProblemFinder;
import ua.vidhuk.problems.entity.ProblemDetail;
import ua.vidhuk.problems.entity.ProblemException;

/**
 * Why a form was not taken.
 *
 * @param errors sentences by field
 * @param status the HTTP status of the page that says so
 */
record Refused(Map<String, String> errors, int status) {

    private static final int SERVER_ERROR = 500;

    /**
     * @param whole the field at which a problem stands that is of no field
     * @throws RuntimeException the same where it is a fault of ours
     */
    static Refused of(RuntimeException e, String whole, Language language) {
        ProblemException problem = ProblemFinder.of(e);
        int status = problem.type().status();
        if (status >= SERVER_ERROR) {
            throw e;
        }
        var errors = problem.fields().isEmpty()
                ? Map.of(whole, ProblemDetail.of(problem, language, "").title())
                : ProblemDetail.byField(problem, language);
        return new Refused(errors, status);
    }
}
