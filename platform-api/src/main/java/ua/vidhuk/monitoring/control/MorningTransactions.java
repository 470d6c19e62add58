package ua.vidhuk.monitoring.control;

import ua.vidhuk.tenancy.entity.Tenant;

/** The transaction in which the morning report is made, bound to the thread's tenant. */
@FunctionalInterface
public interface MorningTransactions {

    /** Makes the report when it is due and there is none yet. */
    void makeWhenDue(Tenant tenant);
}
