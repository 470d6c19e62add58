package ua.vidhuk.tenancy.control;

import java.time.Clock;
import ua.vidhuk.tenancy.boundary.DueTableFactory;
import ua.vidhuk.testing.TestTransactions;

/** Puts the notes of one node together by hand. */
public final class DueTenantsFactory {

    private DueTenantsFactory() {}

    public static DueTenants due(TestTransactions transactions, TenantRegistry tenants, Clock clock) {
        var due = due(
                transactions.requiringNew(DueSource.class, DueTableFactory.table(transactions.connection())),
                tenants,
                clock);
        due.connection = transactions.connection();
        due.transaction = transactions.registry();
        return due;
    }

    /** Notes that are only read. */
    public static DueTenants due(DueSource source, TenantRegistry tenants, Clock clock) {
        var due = new DueTenants();
        due.source = source;
        due.tenants = tenants;
        due.clock = clock;
        return due;
    }
}
