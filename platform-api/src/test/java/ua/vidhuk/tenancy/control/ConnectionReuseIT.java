package ua.vidhuk.tenancy.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ua.vidhuk.tenancy.control.TenantServer.BROVARY;
import static ua.vidhuk.tenancy.control.TenantServer.LUTSK;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ua.vidhuk.tenancy.entity.TenantSlug;

/** A connection that worked for one tenant and works for the next carries nothing over. */
class ConnectionReuseIT {

    private static final String SETTINGS =
            "select string_agg(name || '=' || setting, ' ' order by name) from pg_settings where source = 'session'";
    private static final String STREETS = "select settlement, name from place_street order by name";
    private static final int THREADS_OF_A_TENANT = 8;
    private static final int ROUNDS = 200;

    private TenantPool pool;

    @BeforeEach
    void openPool() throws SQLException {
        pool = new TenantPool(1);
    }

    @AfterEach
    void closePool() throws SQLException {
        pool.close();
    }

    @Test
    void theRoleEndsWithTheTransaction() throws Exception {
        String backend = pool.read(BROVARY, "select pg_backend_pid()");
        pool.read(BROVARY, "select count(*) from place_street");

        assertThat(pool.read(LUTSK, "select pg_backend_pid()")).isEqualTo(backend);
        assertThat(pool.read(LUTSK, "select current_user || ' ' || session_user || ' ' || current_schema()"))
                .isEqualTo("t_lutsk vidhuk_app t_lutsk");
    }

    @Test
    void betweenTransactionsTheConnectionIsTheLoginsAgain() throws Exception {
        try (Connection below = TenantServer.get().openBelowTheGuard()) {
            var above = proxied(below);
            String before = TenantPool.first(below, SETTINGS);
            above.setAutoCommit(false);
            TenantContext.call(BROVARY, () -> TenantPool.first(above, "select count(*) from place_street"));
            above.commit();
            above.setAutoCommit(true);

            assertThat(TenantPool.first(below, "select current_user || ' ' || current_setting('role')"))
                    .isEqualTo("vidhuk_app none");
            assertThat(TenantPool.first(below, SETTINGS)).isEqualTo(before);
            assertThat(TenantPool.first(
                            below,
                            "select count(*) from pg_locks where locktype = 'advisory' and pid = pg_backend_pid()"))
                    .isEqualTo("0");
            assertThat(TenantPool.first(
                            below, "select count(*) from pg_class where relnamespace = pg_my_temp_schema()"))
                    .isEqualTo("0");
            assertThat(TenantPool.first(below, "select count(*) from pg_cursors where is_holdable"))
                    .isEqualTo("0");
        }
    }

    @Test
    void nothingThatOutlivesATransactionCanBeMade() {
        for (String sql : List.of(
                "select * into temp kept from appeal",
                "create temp table kept (a int)",
                "select pg_advisory_lock(7)",
                "set statement_timeout = 1",
                "prepare p as select 1",
                "declare c cursor with hold for select 1",
                "listen x")) {
            assertThatThrownBy(() -> pool.read(BROVARY, sql))
                    .as(sql)
                    .isInstanceOfSatisfying(
                            SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("42501"));
        }
    }

    @Test
    void theLastValueOfASequenceIsNotTheNextTenants() throws Exception {
        pool.inTransaction(
                BROVARY,
                connection -> TenantPool.first(
                        connection,
                        """
                insert into outbox_event (id, aggregate_id, type, payload, occurred_at)
                values (gen_random_uuid(), gen_random_uuid(), 'X', '{}', now()) returning sequence"""));

        assertThatThrownBy(() -> pool.read(LUTSK, "select lastval()"))
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("42501"));
    }

    @Test
    void theSamePreparedStatementReadsEachTenantsOwnRows() throws Exception {
        for (int i = 0; i < 40; i++) {
            TenantSlug tenant = TenantServer.ALL.get(i % TenantServer.ALL.size());
            assertThat(settlements(tenant)).containsOnly(tenant.value()).hasSize(TenantServer.STREETS);
        }

        String text = "select statement from pg_prepared_statements where statement like 'select settlement%'";
        assertThat(pool.read(LUTSK, text))
                .as("the driver did prepare it in the server")
                .isEqualTo(STREETS);
    }

    @Test
    void fourTenantsAtOnceReadOnlyTheirOwn() throws Exception {
        try (var shared = new TenantPool(4);
                var threads = Executors.newFixedThreadPool(THREADS_OF_A_TENANT * TenantServer.ALL.size())) {
            var work = new ArrayList<Callable<Integer>>();
            for (TenantSlug tenant : TenantServer.ALL) {
                for (int i = 0; i < THREADS_OF_A_TENANT; i++) {
                    work.add(() -> wrongRows(shared, tenant));
                }
            }

            assertThat(sum(threads.invokeAll(work))).isZero();
        }
    }

    /** How many rows were another tenant's, or missing. */
    private static int wrongRows(TenantPool shared, TenantSlug tenant) throws Exception {
        int wrong = 0;
        for (int round = 0; round < ROUNDS; round++) {
            List<String> read = shared.inTransaction(tenant, ConnectionReuseIT::settlements);
            wrong += Math.abs(TenantServer.STREETS - read.size());
            wrong += (int)
                    read.stream().filter(each -> !each.equals(tenant.value())).count();
        }
        return wrong;
    }

    private List<String> settlements(TenantSlug tenant) throws Exception {
        return pool.inTransaction(tenant, ConnectionReuseIT::settlements);
    }

    private static List<String> settlements(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(STREETS);
                var rows = statement.executeQuery()) {
            var settlements = new ArrayList<String>();
            while (rows.next()) {
                settlements.add(rows.getString(1));
            }
            return settlements;
        }
    }

    private static int sum(List<Future<Integer>> counts) throws InterruptedException, ExecutionException {
        int sum = 0;
        for (Future<Integer> each : counts) {
            sum += each.get();
        }
        return sum;
    }

    private static Connection proxied(Connection below) throws SQLException {
        return (Connection) Proxy.newProxyInstance(
                ConnectionReuseIT.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                new TenantConnection(
                        new TenantSession(() -> below, 1_000, new BackendExchange()), new StatementGuard()));
    }
}
