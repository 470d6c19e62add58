package ua.vidhuk.tenancy.control;

import java.time.Clock;
import ua.vidhuk.tenancy.boundary.DueTableFactory;
import ua.vidhuk.testing.TestTransactions;

/** Puts the notes of one node together by hand. */
public final class DueTenantsFactory {

    private DueTenantsFactory() {}

    public static DueTenants due(TestTransactions transactions, TenantRegistry tenants, Clock clock) {
        var due = new DueTenants();
        due.connection = transactions.connection();
        due.transaction = transactions.registry();
        due.source = transactions.requiringNew(DueSource.class, DueTableFactory.table(transactions.dataSource()));
        due.tenants = tenants;
        due.clock = clock;
        return due;
    }
}
