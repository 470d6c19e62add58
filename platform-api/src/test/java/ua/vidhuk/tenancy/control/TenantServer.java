package ua.vidhuk.tenancy.control;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.postgresql.ds.PGSimpleDataSource;
import ua.vidhuk.liquibase.control.PlatformMigration;
import ua.vidhuk.liquibase.control.TenantSchemas;
import ua.vidhuk.liquibase.entity.SchemaName;
import ua.vidhuk.tenancy.entity.TenantSlug;

/** A real PostgreSQL with four tenants, each of which has streets named after itself; one for all tests of a run. */
final class TenantServer {

    static final TenantSlug BROVARY = new TenantSlug("brovary");
    static final TenantSlug LUTSK = new TenantSlug("lutsk");
    static final TenantSlug ISTRA = new TenantSlug("istra");
    static final TenantSlug BILA_TSERKVA = new TenantSlug("bila-tserkva");
    static final List<TenantSlug> ALL = List.of(BROVARY, LUTSK, ISTRA, BILA_TSERKVA);

    /** The streets of each tenant. */
    static final int STREETS = 50;

    private static final String PASSWORD = "a-password-for-tests";

    private static final class Lazy {
        static final TenantServer ONE = new TenantServer();
    }

    private final EmbeddedPostgres server;
    private final TenantDataSource guarded = new TenantDataSource();
    private final PGSimpleDataSource raw = new PGSimpleDataSource();

    private TenantServer() {
        try {
            server = EmbeddedPostgres.builder().start();
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL did not start", e);
        }
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
        new PlatformMigration(server.getPostgresDatabase()).run(PASSWORD);
        var schemas = new TenantSchemas(server.getPostgresDatabase());
        for (TenantSlug tenant : ALL) {
            schemas.ensure(SchemaName.ofSlug(tenant.value()));
            fill(tenant);
        }
        guarded.setURL(server.getJdbcUrl("postgres", "postgres"));
        raw.setURL(server.getJdbcUrl("postgres", "postgres"));
    }

    static TenantServer get() {
        return Lazy.ONE;
    }

    /** A connection as the application's pool has it. */
    Connection open() throws SQLException {
        return guarded.getConnection(PlatformMigration.APPLICATION_LOGIN, PASSWORD);
    }

    /** The driver's own connection with the application's login, below everything that we put before it. */
    Connection openBelowTheGuard() throws SQLException {
        return raw.getConnection(PlatformMigration.APPLICATION_LOGIN, PASSWORD);
    }

    void asOwner(String sql) {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** The first column of what the owner of the database reads. */
    List<String> readAsOwner(String sql) {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var values = new ArrayList<String>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private void fill(TenantSlug tenant) {
        asOwner(
                """
                set role %1$s; set search_path = %1$s;
                insert into place_street (id, settlement, name)
                  select gen_random_uuid(), '%2$s', '%2$s ' || n from generate_series(1, %3$d) n;
                insert into catalog_category (id, code, ordinal, names) values (uuid '00000000-0000-7000-8000-000000000001',
                  'roads', 1, '{"uk": "Дороги"}');
                insert into appeal (id, number_year, number_sequence, registration_number, channel, language, state,
                  applicant_name, access_code, registered_at, version)
                  values (uuid '00000000-0000-7000-8000-000000000002', 2026, 1, '%2$s-1', 'phone', 'uk', 'registered',
                    'Олена з %2$s', 'code-%2$s', now(), 1);
                insert into appeal_question (id, appeal_id, ordinal, category_id, text, state, priority, registered_at, due_at, version)
                  values (uuid '00000000-0000-7000-8000-000000000003', uuid '00000000-0000-7000-8000-000000000002', 1,
                    uuid '00000000-0000-7000-8000-000000000001', 'Яма у %2$s', 'registered', 'normal', now(), now(), 1);
                insert into appeal_history (id, appeal_id, occurred_at, actor_kind, transition, state_after, visible_to_applicant)
                  values (gen_random_uuid(), uuid '00000000-0000-7000-8000-000000000002', now(), 'staff', 'register',
                    'registered', true);
                insert into audit_entry (id, occurred_at, actor, action, subject_kind, subject_id, detail)
                  values (gen_random_uuid(), now(), 'staff:x', 'appeal.register', 'appeal', '2', '{}');
                """
                        .formatted(tenant.role(), tenant.value(), STREETS));
    }

    private void stop() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL did not stop", e);
        }
    }
}
