package ua.vidhuk.tenancy.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ua.vidhuk.tenancy.control.TenantServer.BILA_TSERKVA;
import static ua.vidhuk.tenancy.control.TenantServer.BROVARY;
import static ua.vidhuk.tenancy.control.TenantServer.ISTRA;
import static ua.vidhuk.tenancy.control.TenantServer.LUTSK;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ua.vidhuk.tenancy.entity.TenantSlug;

/** The backend below a connection is the one that knows the tenant, or a fresh one, without the connection's user noticing. */
class TenantSessionIT {

    private static final String STREETS = "select distinct settlement from place_street";
    private static final int THREADS = 8;

    private final List<Connection> opened = Collections.synchronizedList(new ArrayList<>());
    private boolean databaseIsDown;
    private String failing = "nothing";
    private BackendExchange exchange;
    private Connection connection;
    private Connection another;

    @BeforeEach
    void open() throws SQLException {
        exchange = new BackendExchange();
        connection = connection(2);
    }

    private Connection connection(int tenants) throws SQLException {
        var made = (Connection) Proxy.newProxyInstance(
                TenantSessionIT.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                new TenantConnection(new TenantSession(this::fresh, tenants, exchange), new StatementGuard()));
        made.setAutoCommit(false);
        return made;
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
        if (another != null) {
            another.close();
        }
        assertThat(opened).as("none is left behind").allMatch(TenantSessionIT::isClosed);
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

    @Test
    void whoComesNextGetsTheBackendThatKnowsItsTenant() throws Exception {
        String first = backend(BROVARY);
        another = connection(2);

        assertThat(backend(another, BROVARY)).isEqualTo(first);
        assertThat(backend(BROVARY)).isEqualTo(first);
        assertThat(inTransaction(another, LUTSK, STREETS)).isEqualTo("lutsk");
        assertThat(inTransaction(another, BROVARY, STREETS)).isEqualTo("brovary");
    }

    @Test
    void aBackendInATransactionStaysWhereItIs() throws Exception {
        String first = backend(BROVARY);
        another = connection(2);
        String own = TenantContext.call(BROVARY, () -> TenantPool.first(connection, "select pg_backend_pid()"));

        assertThat(own).isEqualTo(first);
        assertThat(backend(another, BROVARY)).isNotEqualTo(first);
        assertThat(TenantContext.call(BROVARY, () -> TenantPool.first(connection, "select pg_backend_pid()")))
                .isEqualTo(first);
        connection.commit();
    }

    @Test
    void aTransactionThatFailedToBeginStaysWhereItIsUntilItEnds() throws Exception {
        another = connection(2);
        assertThatThrownBy(() -> TenantContext.call(
                        new TenantSlug("nobody-there"), () -> TenantPool.first(another, "select pg_backend_pid()")))
                .isInstanceOf(SQLException.class);
        for (TenantSlug tenant : TenantServer.ALL) {
            assertThat(inTransaction(tenant, STREETS)).isEqualTo(tenant.value());
        }
        another.rollback();
        assertThat(inTransaction(another, ISTRA, STREETS)).isEqualTo("istra");
    }

    @Test
    void aStatementOfATransactionThatEndedReachesNobody() throws Exception {
        var statement = TenantContext.call(BROVARY, () -> connection.prepareStatement(STREETS));
        connection.commit();
        another = connection(2);
        TenantContext.call(LUTSK, () -> TenantPool.first(another, STREETS));

        assertThatThrownBy(statement::executeQuery)
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("42501"));
        assertThatThrownBy(statement::cancel).isInstanceOf(SQLException.class);
        statement.close();
        another.rollback();
    }

    @Test
    void whatTheContainerSetStaysWithTheConnection() throws Exception {
        String first = backend(BROVARY);
        connection.setAutoCommit(true);
        connection.setReadOnly(true);
        another = connection(2);

        assertThat(backend(another, BROVARY)).as("they exchanged").isEqualTo(first);
        assertThat(connection.getAutoCommit()).isTrue();
        assertThat(connection.isReadOnly()).isTrue();
        assertThat(another.getAutoCommit()).isFalse();
        assertThat(another.isReadOnly()).isFalse();
    }

    @Test
    void manyAtOnceReadTheRightTenantHoweverTheirBackendsChange() throws Exception {
        var connections = new ArrayList<Connection>();
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            var work = new ArrayList<Callable<Integer>>();
            for (int i = 0; i < THREADS; i++) {
                Connection own = connection(3);
                connections.add(own);
                work.add(() -> wrong(own));
            }
            for (var each : threads.invokeAll(work)) {
                assertThat(each.get()).isZero();
            }
        }
        for (Connection each : connections) {
            each.close();
        }
    }

    private int wrong(Connection own) throws Exception {
        int wrong = 0;
        for (int round = 0; round < 100; round++) {
            TenantSlug tenant = TenantServer.ALL.get(ThreadLocalRandom.current().nextInt(TenantServer.ALL.size()));
            wrong += inTransaction(own, tenant, STREETS).equals(tenant.value()) ? 0 : 1;
        }
        return wrong;
    }

    private Connection fresh() throws SQLException {
        if (databaseIsDown) {
            throw new SQLException("too many connections", "53300");
        }
        Connection real = TenantServer.get().openBelowTheGuard();
        opened.add(real);
        return (Connection) Proxy.newProxyInstance(
                TenantSessionIT.class.getClassLoader(),
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
        return backend(connection, tenant);
    }

    private static String backend(Connection connection, TenantSlug tenant) throws Exception {
        return inTransaction(connection, tenant, "select pg_backend_pid()");
    }

    private String inTransaction(TenantSlug tenant, String sql) throws Exception {
        return inTransaction(connection, tenant, sql);
    }

    private static String inTransaction(Connection connection, TenantSlug tenant, String sql) throws Exception {
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
