package ua.vidhuk.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import ua.vidhuk.liquibase.control.PlatformMigration;
import ua.vidhuk.liquibase.control.TenantSchemas;
import ua.vidhuk.liquibase.entity.SchemaName;
import ua.vidhuk.tenancy.control.TenantDataSource;
import ua.vidhuk.tenancy.entity.TenantSlug;

/** A real PostgreSQL with the schemas of two tenants; one for all tests of a run. */
public final class TestDatabase {

    public static final TenantSlug BROVARY = new TenantSlug("brovary");
    public static final TenantSlug LUTSK = new TenantSlug("lutsk");

    private static final String PASSWORD = "a-password-for-tests";

    private static final class Lazy {
        static final TestDatabase ONE = new TestDatabase();
    }

    private final EmbeddedPostgres server;
    private final TenantDataSource application = new TenantDataSource();

    private TestDatabase() {
        try {
            server = EmbeddedPostgres.builder().start();
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL did not start", e);
        }
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
        new PlatformMigration(server.getPostgresDatabase()).run(PASSWORD);
        var schemas = new TenantSchemas(server.getPostgresDatabase());
        for (TenantSlug tenant : List.of(BROVARY, LUTSK)) {
            schemas.ensure(SchemaName.ofSlug(tenant.value()));
        }
        application.setURL(server.getJdbcUrl("postgres", "postgres"));
    }

    public static TestDatabase get() {
        return Lazy.ONE;
    }

    /** A connection as the application has it: it works for one tenant in each transaction, and for nobody without. */
    public Connection open() throws SQLException {
        return application.getConnection(PlatformMigration.APPLICATION_LOGIN, PASSWORD);
    }

    /** Does what no application may: changes rows as the owner of the database. */
    public int asOwner(String sql) {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The first column of what the owner of the database reads. */
    public List<String> readAsOwner(String sql) {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var values = new ArrayList<String>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void stop() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL did not stop", e);
        }
    }
}
