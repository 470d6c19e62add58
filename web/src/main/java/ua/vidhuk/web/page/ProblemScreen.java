package ua.vidhuk.web.page;

import java.util.Set;
import ua.vidhuk.problems.entity.ProblemDetail;

/** The page of a problem. */
public record ProblemScreen(ProblemDetail problem) implements PageModel {

    private static final Set<Integer> NAMED = Set.of(400, 401, 403, 404, 409, 413, 422, 429, 500, 503);

    @Override
    public String template() {
        return "layout/problem.jte";
    }

    /** The key of the page's heading. */
    public String titleKey() {
        return NAMED.contains(problem.status()) ? "web.problem." + problem.status() : "web.problem.other";
    }

    /** What was sent was at fault, and still stands in the browser's page before this one. */
    public boolean formIsBehind() {
        return Set.of(400, 409, 413, 422, 429, 503).contains(problem.status());
    }

    /** The request's id as people read it to support. */
    public String requestId() {
        return problem.instance().replace("urn:request:", "");
    }
}
