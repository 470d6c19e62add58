package ua.vidhuk.outbox.boundary;

import jakarta.enterprise.event.Event;
import java.time.Clock;
import ua.vidhuk.outbox.control.EventDelivery;
import ua.vidhuk.outbox.control.OutboxQueue;
import ua.vidhuk.outbox.entity.DeliveredEvent;
import ua.vidhuk.tenancy.control.DueTenants;

/** Puts a delivery together by hand. */
public final class DeliveryFactory {

    private DeliveryFactory() {}

    public static EventDelivery delivery(
            OutboxQueue queue, Event<DeliveredEvent> observers, DueTenants due, Clock clock) {
        var delivery = new OutboxDelivery();
        delivery.queue = queue;
        delivery.observers = observers;
        delivery.due = due;
        delivery.clock = clock;
        return delivery;
    }
}
