package ua.vidhuk.liquibase.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import ua.vidhuk.liquibase.entity.SchemaName;

/** What our one script makes is, object by object, what Liquibase makes of the same change sets. */
class SchemaEqualityIT {

    private static EmbeddedPostgres server;

    @BeforeAll
    static void startServer() throws Exception {
        server = EmbeddedPostgres.builder().start();
        new PlatformMigration(server.getPostgresDatabase()).run("a-password-for-tests");
    }

    @AfterAll
    static void stopServer() throws Exception {
        server.close();
    }

    @Test
    void ofTheTenantsChangeSets() throws Exception {
        assertThat(madeByScript(Changelog.TENANT, "script"))
                .hasSizeGreaterThan(300)
                .isEqualTo(madeByLiquibase(Changelog.TENANT, "plain"));
    }

    @Test
    void ofChangeSetsThatHoldOneOfEverything() throws Exception {
        var trial = new Changelog("trial/new.yaml");

        assertThat(madeByScript(trial, "script-of-all"))
                .anyMatch(line -> line.startsWith("trigger "))
                .anyMatch(line -> line.startsWith("policy "))
                .anyMatch(line -> line.contains("-- a comment in a body; it stays"))
                .anyMatch(line -> line.startsWith("comment function"))
                .isEqualTo(madeByLiquibase(trial, "plain-of-all"));
    }

    @Test
    void liquibaseFindsNothingLeftToDo() throws Exception {
        madeByScript(Changelog.TENANT, "left");
        try (var connection = server.getPostgresDatabase().getConnection()) {
            var before = SchemaObjects.of(connection, "t_left");
            connection.createStatement().execute("set role t_left");
            connection.createStatement().execute("set search_path to t_left, platform");
            Changelog.TENANT.update(connection, "t_left");
            connection.createStatement().execute("reset role");
            assertThat(SchemaObjects.of(connection, "t_left")).isEqualTo(before);
        }
    }

    @Test
    void aSchemaThatLiquibaseMadeIsTakenForWhatItIs() throws Exception {
        madeByLiquibase(Changelog.TENANT, "earlier");
        try (var connection = server.getPostgresDatabase().getConnection()) {
            var ran = new TenantSchemas(server.getPostgresDatabase()).ensure(connection, SchemaName.ofSlug("earlier"));
            assertThat(ran).isZero();
        }
    }

    @Test
    void refusesToGoOnWhereAChangeSetWasEditedAfterItHadRun() throws Exception {
        madeByScript(Changelog.TENANT, "edited");
        try (var connection = server.getPostgresDatabase().getConnection()) {
            connection
                    .createStatement()
                    .execute("update t_edited.databasechangelog set md5sum = '9:0' where id like '%create_appeal'");
            var schemas = new TenantSchemas(server.getPostgresDatabase());
            assertThatThrownBy(() -> schemas.ensure(connection, SchemaName.ofSlug("edited")))
                    .hasMessageContaining("202611220915_create_appeal was edited after it had run");
        }
    }

    private static List<String> madeByScript(Changelog changelog, String slug) throws SQLException {
        var schema = SchemaName.ofSlug(slug);
        new TenantSchemas(server.getPostgresDatabase(), changelog).ensure(schema);
        return objects(schema);
    }

    /** As the first version of {@link TenantSchemas} did it. */
    private static List<String> madeByLiquibase(Changelog changelog, String slug) throws Exception {
        var schema = SchemaName.ofSlug(slug);
        PlainWay.create(server.getPostgresDatabase(), changelog, schema);
        return objects(schema);
    }

    private static List<String> objects(SchemaName schema) throws SQLException {
        try (var connection = server.getPostgresDatabase().getConnection()) {
            return SchemaObjects.of(connection, schema.value());
        }
    }
}
