package ua.vidhuk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** The data source is asked in one place, which gives a transaction one connection and a thread one transaction (decision 17). */
class ConnectionUseTest {

    @Test
    void nobodyElseAsksTheDataSource() {
        var askers = new TreeSet<String>();
        Rooms.CLASSES.forEach(type -> type.getMethodCallsFromSelf().stream()
                .filter(call -> call.getTargetOwner().isAssignableTo(DataSource.class))
                .filter(call -> call.getName().equals("getConnection"))
                .forEach(call -> askers.add(type.getSimpleName())));
        assertThat(askers).containsExactlyInAnyOrder("JoinedConnection", "TenantDataSource", "TransactionDataSource");
    }
}
