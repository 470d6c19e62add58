package ua.vidhuk.liquibase.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import ua.vidhuk.liquibase.entity.SchemaName;

class TenantSchemasIT {

    private static EmbeddedPostgres server;
    private static TenantSchemas schemas;

    @BeforeAll
    static void startServer() throws Exception {
        server = EmbeddedPostgres.builder().start();
        new PlatformMigration(server.getPostgresDatabase()).run("a-password-for-tests");
        schemas = new TenantSchemas(server.getPostgresDatabase());
    }

    @AfterAll
    static void stopServer() throws Exception {
        server.close();
    }

    @Test
    void givesEveryTenantTheSameObjects() throws SQLException {
        schemas.ensure(SchemaName.ofSlug("brovary"));
        schemas.ensure(SchemaName.ofSlug("bila-tserkva"));

        assertThat(schemas.all()).extracting(SchemaName::value).contains("t_brovary", "t_bila_tserkva");
        assertThat(objects("t_brovary")).hasSizeGreaterThan(40).isEqualTo(objects("t_bila_tserkva"));
    }

    @Test
    void changesNothingWhenAppliedTwice() throws SQLException {
        var lutsk = SchemaName.ofSlug("lutsk");
        schemas.ensure(lutsk);
        var before = rows("select id, dateexecuted::text from t_lutsk.databasechangelog order by orderexecuted");
        schemas.ensure(lutsk);

        assertThat(rows("select id, dateexecuted::text from t_lutsk.databasechangelog order by orderexecuted"))
                .isNotEmpty()
                .isEqualTo(before);
    }

    @Test
    void makesTheTenantsRoleTheOwnerOfEverything() throws SQLException {
        schemas.ensure(SchemaName.ofSlug("istra"));

        assertThat(rows("select distinct tableowner from pg_tables where schemaname = 't_istra'"))
                .containsExactly("t_istra");
    }

    @Test
    void givesTheApplicationsLoginNothingByItself() throws SQLException {
        schemas.ensure(SchemaName.ofSlug("sievierodonetsk"));

        assertThat(
                        rows(
                                """
                        select table_schema || '.' || table_name from information_schema.tables
                        where table_schema = 'platform' or table_schema like 't\\_%'
                        """))
                .isNotEmpty();
        assertThat(
                        rows(
                                """
                        select c.oid::regclass::text from pg_class c join pg_namespace n on n.oid = c.relnamespace
                        where c.relkind = 'r' and (n.nspname = 'platform' or n.nspname like 't\\_%')
                          and has_table_privilege('vidhuk_app', c.oid, 'select')
                        """))
                .isEmpty();
    }

    private static List<String> objects(String schema) throws SQLException {
        return rows(
                        """
                select c.relkind::text || ' ' || c.relname || coalesce(' ' || pg_get_indexdef(i.indexrelid), '')
                from pg_class c join pg_namespace n on n.oid = c.relnamespace
                left join pg_index i on i.indexrelid = c.oid
                where n.nspname = '%1$s' and c.relkind in ('r', 'i', 'S', 'v')
                union all
                select 'k ' || conname || ' ' || pg_get_constraintdef(k.oid)
                from pg_constraint k join pg_namespace n on n.oid = k.connamespace where n.nspname = '%1$s'
                order by 1"""
                                .formatted(schema))
                .stream()
                .map(line -> line.replace(schema, "SCHEMA"))
                .toList();
    }

    private static List<String> rows(String sql) throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            var rows = new ArrayList<String>();
            while (result.next()) {
                rows.add(result.getString(1));
            }
            return rows;
        }
    }
}
