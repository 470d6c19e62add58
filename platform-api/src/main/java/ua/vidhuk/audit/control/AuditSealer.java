package ua.vidhuk.audit.control;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import ua.vidhuk.audit.entity.AuditSeal;
import ua.vidhuk.tenancy.control.DueRounds;
import ua.vidhuk.tenancy.control.DueTenants;
import ua.vidhuk.tenancy.control.TenantContext;
import ua.vidhuk.tenancy.entity.PlatformStarted;
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
    DueTenants due;

    @Resource
    ManagedScheduledExecutorService scheduler;

    private volatile boolean stopped;
    private volatile DueRounds rounds;
    private volatile Future<?> sweeps;

    void start(@Observes PlatformStarted started) {
        rounds = due.rounds();
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
        for (TenantSlug tenant : due()) {
            if (stopped) {
                return;
            }
            try {
                TenantContext.call(tenant, () -> {
                    seal(tenant);
                    return null;
                });
            } catch (Exception e) {
                LOG.log(
                        Level.WARNING,
                        "the audit of {0} was not sealed: {1}",
                        tenant,
                        e.getClass().getName());
            }
        }
    }

    private List<TenantSlug> due() {
        try {
            return rounds.next();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "no audit could be sealed: {0}", e.getClass().getName());
            return List.of();
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
