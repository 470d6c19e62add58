package ua.vidhuk.monitoring.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import ua.vidhuk.outbox.control.Background;
import ua.vidhuk.tenancy.control.TenantRegistry;
import ua.vidhuk.tenancy.entity.PlatformStarted;
import ua.vidhuk.tenancy.entity.Tenant;
import ua.vidhuk.tenancy.entity.TenantSlug;

/** Looks every half minute, at the tenants that are due, whether it is time for the morning report. */
@ApplicationScoped
public class MorningWatch {

    private static final Duration PAUSE = Duration.ofSeconds(30);

    @Inject
    MorningTransactions reports;

    @Inject
    TenantRegistry tenants;

    @Inject
    Background background;

    void start(@Observes PlatformStarted started) {
        background.begin("morning reports", PAUSE, this::look);
    }

    /** Looks at the tenant to whom the thread is bound; nothing begins by itself while it is suspended (decision 20). */
    public void look(TenantSlug slug) {
        Tenant tenant = tenants.require(slug);
        if (!tenant.suspended()) {
            reports.makeWhenDue(tenant);
        }
    }
}
