package ua.vidhuk.outbox.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import ua.vidhuk.outbox.entity.Outcome;
import ua.vidhuk.outbox.entity.WaitingEvent;
import ua.vidhuk.tenancy.entity.PlatformStarted;
import ua.vidhuk.tenancy.entity.TenantSlug;

/**
 * Delivers the events of all tenants in the background: at once after the commit that wrote them, and every ten seconds
 * what another node left, or what has rested. One node at a time delivers for a tenant.
 */
@ApplicationScoped
public class OutboxDispatcher {

    private static final Logger LOG = System.getLogger(OutboxDispatcher.class.getName());
    private static final Duration PAUSE = Duration.ofSeconds(10);

    @Inject
    EventDelivery delivery;

    @Inject
    Background background;

    private volatile BackgroundWork work;

    void start(@Observes PlatformStarted started) {
        work = background.begin("outbox", PAUSE, this::deliverAll);
    }

    /** There are new events of the tenant with this role. */
    void wake(String role) {
        if (work != null) {
            work.wakeRole(role);
        }
    }

    /** There may be events of any tenant. */
    void sweep() {
        work.sweep();
    }

    /** Delivers what is due for the tenant to whom the thread is bound. */
    void deliverAll(TenantSlug tenant) {
        Outcome outcome = Outcome.MORE;
        while (outcome == Outcome.MORE && !work.isStopped()) {
            outcome = deliverBatch(tenant);
        }
        if (outcome == Outcome.BUSY) {
            // the other node may have looked before our event was committed
            work.wakeAfter(Duration.ofSeconds(1), tenant);
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
