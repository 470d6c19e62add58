package ua.vidhuk.outbox.control;

import java.util.List;
import ua.vidhuk.outbox.entity.Outcome;
import ua.vidhuk.outbox.entity.WaitingEvent;
import ua.vidhuk.tenancy.entity.TenantSlug;

/** The transactions that a delivery is made of; each method is one of its own, bound to the thread's tenant. */
public interface EventDelivery {

    /**
     * Delivers the oldest due events, all or none.
     *
     * @throws RuntimeException when an observer throws
     */
    Outcome deliverBatch(TenantSlug tenant);

    /** The oldest due events. */
    List<WaitingEvent> due();

    /**
     * Delivers one event, unless it has been delivered meanwhile.
     *
     * @return false when another node is delivering for this tenant
     * @throws RuntimeException when an observer throws
     */
    boolean deliverOne(TenantSlug tenant, long sequence);

    /** Lets an event whose observer threw rest for a while, and the later ones of its aggregate with it. */
    void rest(WaitingEvent failed);
}
