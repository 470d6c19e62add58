package ua.vidhuk.onpayara;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.List;
import ua.vidhuk.liquibase.control.PlatformMigration;
import ua.vidhuk.liquibase.control.TenantSchemas;
import ua.vidhuk.liquibase.entity.SchemaName;

/**
 * A real PostgreSQL with three tenants, each with a small catalogue, that writes down the plan of every query. Each test class
 * works on a copy of its own.
 */
record PlatformDatabase(EmbeddedPostgres server) {

    private static final String COPY = "vidhuk";

    static final String PASSWORD = "a-password-for-tests";

    static PlatformDatabase start() {
        try {
            var server = EmbeddedPostgres.builder()
                    .setServerConfig("session_preload_libraries", "auto_explain")
                    .setServerConfig("auto_explain.log_min_duration", "0")
                    .setServerConfig("auto_explain.log_format", "json")
                    // With what was really read, but without looking at the clock for every row.
                    .setServerConfig("auto_explain.log_analyze", "on")
                    .setServerConfig("auto_explain.log_buffers", "on")
                    .setServerConfig("auto_explain.log_timing", "off")
                    .setServerConfig("logging_collector", "on")
                    // Places in the log stay places in one file.
                    .setServerConfig("log_rotation_size", "0")
                    .setServerConfig("log_rotation_age", "0")
                    .setServerConfig("log_destination", "jsonlog")
                    .start();
            var database = new PlatformDatabase(server);
            Runtime.getRuntime().addShutdownHook(new Thread(database::stop));
            database.fill();
            return database;
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL did not start", e);
        } catch (SQLException e) {
            throw new IllegalStateException("the database could not be filled", e);
        }
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + COPY;
    }

    String ownerUrl() {
        return url() + "?user=postgres";
    }

    /** Begins anew: what a test class before left, 200,000 rows of a plan for example, is gone. */
    void renew() {
        try (var connection = server.getTemplateDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("drop database if exists " + COPY + " with (force)");
            statement.execute("create database " + COPY + " template postgres");
        } catch (SQLException e) {
            throw new IllegalStateException("the database could not be begun anew", e);
        }
    }

    private void fill() throws SQLException {
        new PlatformMigration(server.getPostgresDatabase()).run(PASSWORD);
        var schemas = new TenantSchemas(server.getPostgresDatabase());
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            for (String slug : List.of("brovary", "lutsk", "istra")) {
                schemas.ensure(SchemaName.ofSlug(slug));
                statement.execute(
                        """
                        insert into platform.tenant (slug, kind, jurisdiction, time_zone, languages, names, office_names, contacts,
                          accent, registration_prefix)
                          values ('%1$s', 'hromada', 'UA', 'Europe/Kyiv', 'uk ru en', '{"uk": "%1$s"}', '{"uk": "%1$s"}', '{}', '#206bc4', 'Т');
                        insert into t_%1$s.catalog_enterprise (id, code, names, kind, ownership)
                          select gen_random_uuid(), 'enterprise-' || n, '{"uk": "Підприємство"}', 'utility', 'municipal' from generate_series(1, 20) n;
                        insert into t_%1$s.catalog_category (id, code, ordinal, names)
                          select gen_random_uuid(), 'category-' || n, n, '{"uk": "Категорія"}' from generate_series(1, 40) n;
                        insert into t_%1$s.petition_charter (id, valid_from, threshold, collecting_days, moderation_working_days,
                          review_working_days, source) values
                          (gen_random_uuid(), '2020-01-01', 1000, 30, 2, 10, 'old'), (gen_random_uuid(), '2025-01-01', 5, 60, 2, 10, 'Статут');
                        """
                                .formatted(slug));
            }
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
