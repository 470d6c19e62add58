package ua.vidhuk.outbox.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import ua.vidhuk.outbox.control.EventDelivery;
import ua.vidhuk.outbox.control.OutboxQueue;
import ua.vidhuk.outbox.entity.DeliveredEvent;
import ua.vidhuk.outbox.entity.Outcome;
import ua.vidhuk.outbox.entity.WaitingEvent;
import ua.vidhuk.tenancy.control.DueTenants;
import ua.vidhuk.tenancy.entity.TenantSlug;

/** Hands waiting events to the observers, in transactions of its own. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class OutboxDelivery implements EventDelivery {

    @Inject
    OutboxQueue queue;

    @Inject
    Event<DeliveredEvent> observers;

    @Inject
    DueTenants due;

    @Inject
    Clock clock;

    @Override
    public Outcome deliverBatch(TenantSlug tenant) {
        if (!queue.lock()) {
            return Outcome.BUSY;
        }
        List<WaitingEvent> due = queue.due(clock.instant());
        deliver(tenant, due);
        return due.size() < OutboxQueue.BATCH ? Outcome.DRAINED : Outcome.MORE;
    }

    @Override
    public List<WaitingEvent> due() {
        return queue.due(clock.instant());
    }

    @Override
    public boolean deliverOne(TenantSlug tenant, long sequence) {
        if (!queue.lock()) {
            return false;
        }
        Optional<WaitingEvent> waiting = queue.find(sequence);
        deliver(tenant, waiting.stream().toList());
        return true;
    }

    @Override
    public void rest(WaitingEvent failed) {
        var until = clock.instant().plus(failed.pause());
        queue.rest(failed.sequence(), until);
        due.noteAt(until);
    }

    private void deliver(TenantSlug tenant, List<WaitingEvent> events) {
        if (events.isEmpty()) {
            return;
        }
        events.forEach(waiting -> observers.fire(new DeliveredEvent(tenant, waiting.event())));
        queue.markDelivered(events, clock.instant());
    }
}
