package ua.vidhuk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import ua.vidhuk.identity.boundary.StaffTable;
import ua.vidhuk.tenancy.boundary.DueTable;
import ua.vidhuk.tenancy.boundary.TenantTable;

/**
 * The data source is asked only by what is a transaction of its own; whatever joins one takes its connection, so that nobody
 * waits for a second connection while holding a first (decision 17).
 */
class ConnectionUseTest {

    @Test
    void onlyTransactionsOfTheirOwnAskTheDataSource() {
        var askers = new TreeSet<String>();
        Rooms.CLASSES.forEach(type -> type.getMethodCallsFromSelf().stream()
                .filter(call -> call.getTargetOwner().isAssignableTo(DataSource.class))
                .filter(call -> call.getName().equals("getConnection"))
                .filter(call -> !type.isAssignableTo(DataSource.class))
                .filter(call -> !call.getTargetOwner().getSimpleName().equals("TransactionDataSource"))
                .forEach(call -> askers.add(type.getName())));
        assertThat(askers)
                .containsExactlyInAnyOrder(
                        DueTable.class.getName(), StaffTable.class.getName(), TenantTable.class.getName());
    }
}
