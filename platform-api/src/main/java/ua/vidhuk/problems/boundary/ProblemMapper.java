package ua.vidhuk.problems.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ua.vidhuk.problems.control.ProblemFinder;
import ua.vidhuk.problems.control.TraceWithoutValues;
import ua.vidhuk.problems.entity.ProblemException;

/** The one way out for everything that goes wrong in a request. What nobody foresaw is logged, without values. */
@Provider
@ApplicationScoped
public class ProblemMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = System.getLogger(ProblemMapper.class.getName());
    private static final List<String> KEPT = List.of(HttpHeaders.ALLOW, HttpHeaders.RETRY_AFTER);

    @Inject
    ProblemResponses responses;

    @Inject
    ProblemReader reader;

    @Override
    public Response toResponse(Throwable failure) {
        if (failure instanceof WebApplicationException deliberate
                && deliberate.getResponse().getStatus() < 400) {
            return deliberate.getResponse();
        }
        ProblemException problem = problemOf(failure);
        if (problem.type().status() >= 500) {
            String trace = problem == failure ? problem.getMessage() : TraceWithoutValues.of(failure);
            LOG.log(Level.ERROR, () -> "request " + reader.requestId() + " failed: " + trace);
        }
        return responses.of(problem, headersOf(failure));
    }

    private static ProblemException problemOf(Throwable failure) {
        if (failure instanceof WebApplicationException refusal) {
            return ProblemFinder.ofStatus(refusal.getResponse().getStatus());
        }
        return ProblemFinder.of(failure);
    }

    private static Map<String, String> headersOf(Throwable failure) {
        var headers = new HashMap<String, String>();
        if (failure instanceof WebApplicationException refusal) {
            for (String name : KEPT) {
                String value = refusal.getResponse().getHeaderString(name);
                if (value != null) {
                    headers.put(name, value);
                }
            }
        }
        return headers;
    }
}
