package ua.vidhuk.search.control;

import java.util.List;
import java.util.Map;
import ua.vidhuk.problems.entity.ProblemException;
import ua.vidhuk.search.entity.SearchProblem;

/** The engine cannot answer now; nothing is lost, and everything else goes on. */
public final class SearchUnavailableException extends ProblemException {

    public SearchUnavailableException(Throwable cause) {
        super(SearchProblem.ENGINE_UNAVAILABLE, Map.of(), List.of());
        initCause(cause);
    }
}
