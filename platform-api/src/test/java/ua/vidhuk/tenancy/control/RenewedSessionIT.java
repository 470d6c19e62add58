package ua.vidhuk.tenancy.control;

import static org.assertj.core.api.Assertions.assertThat;
import static ua.vidhuk.tenancy.control.TenantServer.BILA_TSERKVA;
import static ua.vidhuk.tenancy.control.TenantServer.BROVARY;
import static ua.vidhuk.tenancy.control.TenantServer.ISTRA;
import static ua.vidhuk.tenancy.control.TenantServer.LUTSK;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ua.vidhuk.tenancy.entity.TenantSlug;

/** A connection serves so many tenants and is then another, between two transactions, without its user noticing. */
class RenewedSessionIT {

    private static final String STREETS = "select distinct settlement from place_street";

    private final List<Connection> opened = new ArrayList<>();
    private boolean databaseIsDown;
    private String failing = "nothing";
    private Connection connection;

    @BeforeEach
    void open() throws SQLException {
        connection = (Connection) Proxy.newProxyInstance(
                RenewedSessionIT.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                new TenantConnection(new RenewedSession(this::fresh, 2), new StatementGuard()));
        connection.setAutoCommit(false);
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
        assertThat(opened).as("none is left behind").allMatch(RenewedSessionIT::isClosed);
    }

    @Test
    void isAnotherBeforeItMeetsOneTenantTooMany() throws Exception {
        String first = backend(BROVARY);
        assertThat(backend(LUTSK)).isEqualTo(first);
        assertThat(backend(BROVARY)).as("whom it knows it serves on").isEqualTo(first);

        String second = backend(ISTRA);
        assertThat(second).isNotEqualTo(first);
        assertThat(backend(BILA_TSERKVA)).isEqualTo(second);
        assertThat(isClosed(opened.getFirst())).isTrue();
    }

    @Test
    void readsTheRightTenantAcrossTheChange() throws Exception {
        for (int round = 0; round < 5; round++) {
            for (TenantSlug tenant : TenantServer.ALL) {
                assertThat(inTransaction(tenant, STREETS)).isEqualTo(tenant.value());
            }
        }
        assertThat(opened).hasSizeBetween(8, 11);
    }

    @Test
    void aTransactionThatIsUndoneAfterTheChangeIsUndone() throws Exception {
        backend(BROVARY);
        backend(LUTSK);
        TenantContext.call(ISTRA, () -> {
            try (var insert = connection.prepareStatement(
                    "insert into place_street (id, settlement, name) values (gen_random_uuid(), 'undone', 'undone')")) {
                return insert.executeUpdate();
            }
        });
        connection.rollback();

        assertThat(opened).hasSize(2);
        assertThat(inTransaction(ISTRA, "select count(*) from place_street where name = 'undone'"))
                .isEqualTo("0");
    }

    @Test
    void goesOnWithTheOldOneWhenNoOtherCanBeHad() throws Exception {
        String first = backend(BROVARY);
        backend(LUTSK);
        databaseIsDown = true;

        assertThat(backend(ISTRA)).isEqualTo(first);
        assertThat(inTransaction(ISTRA, STREETS)).isEqualTo("istra");

        databaseIsDown = false;
        assertThat(backend(BILA_TSERKVA)).isNotEqualTo(first);
    }

    @Test
    void goesOnWithTheOldOneWhenTheFreshOneCannotBeMadeLikeIt() throws Exception {
        String first = backend(BROVARY);
        backend(LUTSK);
        failing = "setReadOnly";

        assertThat(backend(ISTRA)).isEqualTo(first);
        assertThat(isClosed(opened.getLast())).as("the fresh one is given back").isTrue();
        failing = "nothing";
        assertThat(backend(BILA_TSERKVA)).isNotEqualTo(first);
    }

    @Test
    void anOldOneThatCannotBeClosedTroublesNobody() throws Exception {
        String first = backend(BROVARY);
        backend(LUTSK);
        failing = "close";

        assertThat(backend(ISTRA)).isNotEqualTo(first);
        failing = "nothing";
        assertThat(inTransaction(ISTRA, STREETS)).isEqualTo("istra");
    }

    private Connection fresh() throws SQLException {
        if (databaseIsDown) {
            throw new SQLException("too many connections", "53300");
        }
        Connection real = TenantServer.get().openBelowTheGuard();
        opened.add(real);
        return (Connection) Proxy.newProxyInstance(
                RenewedSessionIT.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) -> {
                    Object result = ConnectionPart.call(real, method, arguments);
                    if (method.getName().equals(failing)) {
                        throw new SQLException("the network broke during " + failing, "08006");
                    }
                    return result;
                });
    }

    private String backend(TenantSlug tenant) throws Exception {
        return inTransaction(tenant, "select pg_backend_pid()");
    }

    private String inTransaction(TenantSlug tenant, String sql) throws Exception {
        String answer = TenantContext.call(tenant, () -> TenantPool.first(connection, sql));
        connection.commit();
        return answer;
    }

    private static boolean isClosed(Connection each) {
        try {
            return each.isClosed();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
