package ua.vidhuk.monitoring.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import ua.vidhuk.outbox.control.Background;
import ua.vidhuk.outbox.control.BackgroundWork;
import ua.vidhuk.tenancy.control.TenantRegistry;
import ua.vidhuk.tenancy.entity.PlatformStarted;
import ua.vidhuk.tenancy.entity.Tenant;
import ua.vidhuk.tenancy.entity.TenantSlug;

/** Looks every half minute, at the tenants that are due, whether late work has come to the next step of the ladder. */
@ApplicationScoped
public class EscalationWatch {

    private static final Duration PAUSE = Duration.ofSeconds(30);

    @Inject
    EscalationTransactions escalation;

    @Inject
    TenantRegistry tenants;

    @Inject
    Background background;

    private volatile BackgroundWork work;

    void start(@Observes PlatformStarted started) {
        work = background.begin("escalation", PAUSE, this::look);
    }

    /** Looks at the tenant to whom the thread is bound; nothing begins by itself while it is suspended (decision 20). */
    public void look(TenantSlug slug) {
        Tenant tenant = tenants.require(slug);
        while (!tenant.suspended() && escalation.climb(tenant) && !work.isStopped()) {
            // batch by batch, so that no transaction holds many questions
        }
    }
}
