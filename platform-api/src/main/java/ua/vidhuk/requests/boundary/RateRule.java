package ua.vidhuk.requests.boundary;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import java.time.Duration;
import java.util.Map;
import ua.vidhuk.problems.entity.CommonProblem;
import ua.vidhuk.problems.entity.ProblemException;

/** Holds the calls of one method to their limits, by client and by tenant. */
final class RateRule implements ContainerRequestFilter {

    private static final int CLIENTS_OF_A_TENANT = 100;

    private final RequestRules rules;
    private final String route;
    private final int perClient;
    private final int perTenant;
    private final Duration period;

    RateRule(RequestRules rules, String route, RateLimited limit) {
        this.rules = rules;
        this.route = route;
        this.perClient = limit.value();
        this.perTenant = limit.perTenant() > 0 ? limit.perTenant() : limit.value() * CLIENTS_OF_A_TENANT;
        this.period = limit.per().getDuration();
    }

    @Override
    public void filter(ContainerRequestContext context) {
        String tenant = rules.tenant.find().map(each -> each.slug().value()).orElse("-");
        String client = tenant + ' ' + rules.addresses.of(rules.request);
        Duration wait = rules.limiter.count(route, client, perClient, period);
        if (wait.isZero()) {
            wait = rules.limiter.count(route, tenant, perTenant, period);
        }
        if (!wait.isZero()) {
            context.abortWith(rules.problems.of(
                    new ProblemException(CommonProblem.TOO_MANY_REQUESTS),
                    Map.of("Retry-After", Long.toString(wait.plusMillis(999).toSeconds()))));
        }
    }
}
