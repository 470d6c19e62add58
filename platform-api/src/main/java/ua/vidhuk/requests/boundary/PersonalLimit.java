package ua.vidhuk.requests.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import java.time.Duration;
import java.util.Map;
import ua.vidhuk.problems.boundary.ProblemResponses;
import ua.vidhuk.problems.entity.CommonProblem;
import ua.vidhuk.problems.entity.ProblemException;
import ua.vidhuk.requests.control.RateLimiter;
import ua.vidhuk.tenancy.boundary.CurrentTenant;

/**
 * A limit for one person, wherever they call from, or for all who share something else; for methods that staff may call as
 * often as they like.
 */
@ApplicationScoped
public class PersonalLimit {

    private static final Duration PERIOD = Duration.ofMinutes(1);

    @Inject
    RateLimiter limiter;

    @Inject
    ProblemResponses problems;

    @Inject
    CurrentTenant tenant;

    /**
     * Counts one call.
     *
     * @param what is called, for example {@code appeals.send}
     * @param person who calls, or what those share who do
     * @param most calls in a minute
     * @throws WebApplicationException 429 with {@code Retry-After}, beyond it
     */
    public void count(String what, String person, int most) {
        String caller = tenant.find().map(each -> each.slug().value()).orElse("-") + ' ' + person;
        Duration wait = limiter.count(what, caller, most, PERIOD);
        if (!wait.isZero()) {
            var problem = new ProblemException(CommonProblem.TOO_MANY_REQUESTS);
            var headers =
                    Map.of("Retry-After", Long.toString(wait.plusMillis(999).toSeconds()));
            throw new WebApplicationException(problems.of(problem, headers));
        }
    }
}
