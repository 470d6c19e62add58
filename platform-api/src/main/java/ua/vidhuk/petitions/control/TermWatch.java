package ua.vidhuk.petitions.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import ua.vidhuk.outbox.control.Background;
import ua.vidhuk.outbox.control.BackgroundWork;
import ua.vidhuk.outbox.control.OneByOne;
import ua.vidhuk.tenancy.control.TenantRegistry;
import ua.vidhuk.tenancy.entity.PlatformStarted;
import ua.vidhuk.tenancy.entity.Tenant;
import ua.vidhuk.tenancy.entity.TenantSlug;

/** Looks every half minute, at the tenants that are due, which terms of petitions are over. */
@ApplicationScoped
public class TermWatch {

    private static final Duration PAUSE = Duration.ofSeconds(30);

    @Inject
    Terms terms;

    @Inject
    TenantRegistry tenants;

    @Inject
    Background background;

    private volatile BackgroundWork work;

    void start(@Observes PlatformStarted started) {
        work = background.begin("terms of petitions", PAUSE, this::keep);
    }

    void sweep() {
        work.sweep();
    }

    /** Does what is due for the tenant to whom the thread is bound; nothing while it is suspended (decision 20). */
    public void keep(TenantSlug slug) {
        Tenant tenant = tenants.require(slug);
        if (tenant.suspended()) {
            return;
        }
        OneByOne.each("petition", terms.over(), () -> false, terms::end);
        OneByOne.each("petition", terms.toBegin(tenant), () -> false, due -> terms.begin(due, tenant));
    }
}
