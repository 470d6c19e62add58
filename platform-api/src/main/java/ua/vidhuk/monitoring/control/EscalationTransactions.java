package ua.vidhuk.monitoring.control;

import ua.vidhuk.tenancy.entity.Tenant;

/** The transaction in which late questions are taken up the ladder, bound to the thread's tenant. */
@FunctionalInterface
public interface EscalationTransactions {

    /**
     * Takes a batch of steps that are due.
     *
     * @return whether there may be more
     */
    boolean climb(Tenant tenant);
}
