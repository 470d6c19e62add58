package ua.vidhuk.petitions.control;

import java.time.Instant;

/** The transactions in which a tenant publishes to the portal of the country, bound to the thread's tenant. */
public interface ProjectionTransactions {

    void publishCounts(Instant since);

    void publishAll();
}
