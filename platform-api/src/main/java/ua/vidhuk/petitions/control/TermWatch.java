package ua.vidhuk.petitions.control;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import ua.vidhuk.outbox.control.TenantWorker;
import ua.vidhuk.petitions.entity.PetitionId;
import ua.vidhuk.tenancy.control.TenantRegistry;
import ua.vidhuk.tenancy.entity.PlatformStarted;
import ua.vidhuk.tenancy.entity.Tenant;
import ua.vidhuk.tenancy.entity.TenantSlug;

/** Looks every half minute, tenant by tenant, which terms of petitions are over. */
@ApplicationScoped
public class TermWatch {

    private static final long SWEEP_SECONDS = 30;

    @Inject
    Terms terms;

    @Inject
    TenantRegistry tenants;

    @Resource
    ManagedExecutorService executor;

    @Resource
    ManagedScheduledExecutorService scheduler;

    private volatile TenantWorker worker;
    private volatile Future<?> sweeps;

    void start(@Observes PlatformStarted started) {
        worker = new TenantWorker("terms of petitions", executor, tenants, this::keep);
        sweeps = scheduler.scheduleWithFixedDelay(worker::sweep, SWEEP_SECONDS, SWEEP_SECONDS, TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        if (worker != null) {
            sweeps.cancel(false);
            worker.stop();
        }
    }

    /** Does what is due for the tenant to whom the thread is bound. */
    public void keep(TenantSlug slug) {
        for (PetitionId each : terms.over()) {
            terms.end(each);
        }
        Tenant tenant = tenants.require(slug);
        for (PetitionId each : terms.toBegin(tenant)) {
            terms.begin(each, tenant);
        }
    }
}
