package ua.vidhuk.problems.boundary;

import jakarta.ws.rs.core.Response;
import ua.vidhuk.language.entity.Language;
import ua.vidhuk.problems.entity.ProblemDetail;

/** Shows a problem to a person; implemented by the module that has the pages. */
public interface ProblemPage {

    /**
     * A page that says the problem, with the problem's status.
     *
     * <p>It must not need the database: it may be what is broken.
     */
    Response render(ProblemDetail problem, Language language);
}
