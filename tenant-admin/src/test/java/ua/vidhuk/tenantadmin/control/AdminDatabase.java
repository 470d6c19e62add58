package ua.vidhuk.tenantadmin.control;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import ua.vidhuk.liquibase.control.PlatformMigration;
import ua.vidhuk.liquibase.control.TenantSchemas;
import ua.vidhuk.liquibase.entity.SchemaName;
import ua.vidhuk.tenantadmin.entity.TenantTable;

/** A real PostgreSQL with an empty platform: one installation. */
final class AdminDatabase implements AutoCloseable {

    private final EmbeddedPostgres server;

    AdminDatabase() {
        try {
            server = EmbeddedPostgres.builder().start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        new PlatformMigration(owner()).run("a-password-for-tests");
    }

    DataSource owner() {
        return server.getPostgresDatabase();
    }

    TenantSchemas schemas() {
        return new TenantSchemas(owner());
    }

    void execute(String sql) throws SQLException {
        try (var connection = owner().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    List<String> read(String sql) throws SQLException {
        try (var connection = owner().getConnection()) {
            return new Sql(connection).texts(sql);
        }
    }

    /** Every row of every table, without what is new each time it is written. */
    Map<String, List<String>> rows(String slug) throws SQLException {
        var schema = SchemaName.ofSlug(slug);
        var rows = new TreeMap<String, List<String>>();
        try (var connection = owner().getConnection()) {
            for (TenantTable table : TenantTables.inOrder(connection, schema)) {
                var lines = new ArrayList<>(new Sql(connection)
                        .texts(
                                "select (to_jsonb(t) - 'id' - 'parent_id' - 'executor_id' - 'enterprise_id' - 'entry_id' - 'changed_at')::text from "
                                        + schema + "." + table.name() + " t"));
                lines.sort(null);
                rows.put(table.name(), lines);
            }
        }
        return rows;
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
