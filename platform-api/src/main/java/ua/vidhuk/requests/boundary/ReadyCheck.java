package ua.vidhuk.requests.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import ua.vidhuk.tenancy.control.TenantRegistry;

/**
 * The database answers reads that are bound to a role. The identity provider has no say: without it the public pages and
 * the sessions that there are go on.
 */
@Readiness
@ApplicationScoped
public class ReadyCheck implements HealthCheck {

    @Inject
    TenantRegistry tenants;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("database")
                .status(tenants.isUpToDate())
                .build();
    }
}
