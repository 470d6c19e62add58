package ua.vidhuk.audit.control;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import ua.vidhuk.audit.entity.AuditSeal;
import ua.vidhuk.tenancy.control.TenantContext;
import ua.vidhuk.tenancy.control.TenantRegistry;
import ua.vidhuk.tenancy.entity.PlatformStarted;
import ua.vidhuk.tenancy.entity.Tenant;
import ua.vidhuk.tenancy.entity.TenantSlug;

/**
 * Seals the entries of all tenants once a minute. Each new hash goes to the log too: kept outside the database, it
 * shows that the end of a chain was cut off.
 */
@ApplicationScoped
public class AuditSealer {

    private static final Logger LOG = System.getLogger(AuditSealer.class.getName());

    @Inject
    Sealing sealing;

    @Inject
    TenantRegistry tenants;

    @Resource
    ManagedScheduledExecutorService scheduler;

    private volatile boolean stopped;
    private volatile Future<?> sweeps;

    void start(@Observes PlatformStarted started) {
        sweeps = scheduler.scheduleWithFixedDelay(this::sealAll, 1, 1, TimeUnit.MINUTES);
    }

    @PreDestroy
    void stop() {
        stopped = true;
        if (sweeps != null) {
            sweeps.cancel(false);
        }
    }

    void sealAll() {
        for (Tenant tenant : tenants.all()) {
            if (stopped) {
                return;
            }
            try {
                TenantContext.call(tenant.slug(), () -> {
                    seal(tenant.slug());
                    return null;
                });
            } catch (Exception e) {
                LOG.log(
                        Level.WARNING,
                        "the audit of {0} was not sealed: {1}",
                        tenant.slug(),
                        e.getClass().getName());
            }
        }
    }

    private void seal(TenantSlug tenant) {
        Optional<AuditSeal> seal = sealing.sealNext();
        while (seal.isPresent() && !stopped) {
            LOG.log(
                    Level.INFO,
                    "audit of {0}: seal {1} {2}",
                    tenant,
                    seal.get().sequence(),
                    seal.get().hash());
            seal = sealing.sealNext();
        }
    }
}
