package ua.vidhuk.outbox.control;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import ua.vidhuk.outbox.entity.Outcome;
import ua.vidhuk.outbox.entity.WaitingEvent;
import ua.vidhuk.tenancy.control.DueRounds;
import ua.vidhuk.tenancy.control.DueTenants;
import ua.vidhuk.tenancy.control.TenantRegistry;
import ua.vidhuk.tenancy.entity.PlatformStarted;
import ua.vidhuk.tenancy.entity.TenantSlug;

/**
 * Delivers the events of all tenants in the background: at once after the commit that wrote them, and every ten seconds
 * what another node left, or what has rested. One node at a time delivers for a tenant.
 */
@ApplicationScoped
public class OutboxDispatcher {

    private static final Logger LOG = System.getLogger(OutboxDispatcher.class.getName());
    private static final long SWEEP_SECONDS = 10;

    @Inject
    EventDelivery delivery;

    @Inject
    TenantRegistry tenants;

    @Inject
    DueTenants due;

    @Resource
    ManagedExecutorService executor;

    @Resource
    ManagedScheduledExecutorService scheduler;

    private volatile TenantWorker worker;
    private volatile DueRounds rounds;
    private volatile Future<?> sweeps;

    void start(@Observes PlatformStarted started) {
        worker = new TenantWorker("outbox", executor, tenants, this::deliverAll);
        rounds = due.rounds();
        sweeps = scheduler.scheduleWithFixedDelay(this::sweep, SWEEP_SECONDS, SWEEP_SECONDS, TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        if (worker != null) {
            sweeps.cancel(false);
            worker.stop();
        }
    }

    /** There are new events of the tenant with this role. */
    void wake(String role) {
        if (worker != null) {
            worker.wakeRole(role);
        }
    }

    /** There may be events of any tenant. */
    void sweep() {
        try {
            worker.sweep(rounds.next());
        } catch (RuntimeException e) {
            LOG.log(
                    Level.WARNING,
                    "nobody could be swept up after: {0}",
                    e.getClass().getName());
        }
    }

    /** Delivers what is due for the tenant to whom the thread is bound. */
    void deliverAll(TenantSlug tenant) {
        Outcome outcome = Outcome.MORE;
        while (outcome == Outcome.MORE && !worker.isStopped()) {
            outcome = deliverBatch(tenant);
        }
        if (outcome == Outcome.BUSY) {
            // the other node may have looked before our event was committed
            scheduler.schedule(() -> worker.wake(tenant), 1, TimeUnit.SECONDS);
        }
    }

    private Outcome deliverBatch(TenantSlug tenant) {
        try {
            return delivery.deliverBatch(tenant);
        } catch (RuntimeException e) {
            return deliverSingly(tenant);
        }
    }

    /** After a failure each event gets a transaction of its own, so that one that fails holds up only its aggregate. */
    private Outcome deliverSingly(TenantSlug tenant) {
        var stuck = new HashSet<UUID>();
        List<WaitingEvent> due = delivery.due();
        for (WaitingEvent waiting : due) {
            if (stuck.contains(waiting.event().aggregateId())) {
                continue;
            }
            try {
                if (!delivery.deliverOne(tenant, waiting.sequence())) {
                    return Outcome.BUSY;
                }
            } catch (RuntimeException e) {
                stuck.add(waiting.event().aggregateId());
                delivery.rest(waiting);
                report(tenant, waiting, e);
            }
        }
        return due.isEmpty() ? Outcome.DRAINED : Outcome.MORE;
    }

    private static void report(TenantSlug tenant, WaitingEvent waiting, RuntimeException failure) {
        LOG.log(
                Level.ERROR,
                "{0}: event {1} of type {2} failed with {3}, attempt {4}; next in {5}",
                tenant,
                waiting.event().id(),
                waiting.event().type(),
                failure.getClass().getName(),
                waiting.attempts() + 1,
                waiting.pause());
    }
}
