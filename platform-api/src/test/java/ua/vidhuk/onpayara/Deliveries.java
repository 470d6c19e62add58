package ua.vidhuk.onpayara;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import ua.vidhuk.outbox.control.AfterCommit;
import ua.vidhuk.outbox.entity.DeliveredEvent;

/** Keeps what the outbox has delivered, as soon as the transaction of the delivery is committed. */
@ApplicationScoped
public class Deliveries {

    @Inject
    AfterCommit afterCommit;

    private final BlockingQueue<DeliveredEvent> arrived = new LinkedBlockingQueue<>();

    void note(@Observes DeliveredEvent event) {
        afterCommit.once("delivery " + event.event().id(), () -> arrived.add(event));
    }

    BlockingQueue<DeliveredEvent> arrived() {
        return arrived;
    }
}
