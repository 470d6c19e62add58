package ua.vidhuk.liquibase.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ua.vidhuk.liquibase.entity.SchemaName;
import ua.vidhuk.liquibase.entity.UpgradeOutcome;

class UpgradeIT {

    private static final Changelog OLD = new Changelog("trial/old.yaml");
    private static final Changelog NEW = new Changelog("trial/new.yaml");
    private static final int TENANTS = 40;

    private EmbeddedPostgres server;
    private TenantSchemas after;
    private List<String> wholeAfter;
    private List<String> wholeBefore;

    @BeforeEach
    void makeTenantsOfTheOldVersion() throws Exception {
        server = EmbeddedPostgres.builder().start();
        new PlatformMigration(server.getPostgresDatabase()).run("a-password-for-tests");
        var before = new TenantSchemas(server.getPostgresDatabase(), OLD);
        IntStream.range(0, TENANTS).forEach(n -> before.ensure(tenant(n)));
        wholeBefore = objects(tenant(0));
        after = new TenantSchemas(server.getPostgresDatabase(), NEW);
        PlainWay.create(server.getPostgresDatabase(), OLD, SchemaName.ofSlug("model"));
        PlainWay.create(server.getPostgresDatabase(), NEW, SchemaName.ofSlug("model"));
        wholeAfter = objects(SchemaName.ofSlug("model"));
    }

    @AfterEach
    void stopServer() throws Exception {
        server.close();
    }

    @Test
    void bringsEveryTenantToTheNewestChangeSetAndSkipsNone() throws SQLException {
        var report = after.upgradeAll(4);

        assertThat(report.failures()).isEmpty();
        assertThat(report.upgraded()).hasSize(TENANTS).allMatch(each -> each.changeSets() == 2);
        assertThat(report.current()).isOne();
        for (int n = 0; n < TENANTS; n++) {
            assertThat(objects(tenant(n))).isEqualTo(wholeAfter);
        }
    }

    @Test
    void makesNoTenantAgainThatWasDeletedSinceTheUpgradeBegan() {
        var everybody = after.all();
        after.drop(tenant(3));
        var report = new SchemaUpgrade(server.getPostgresDatabase(), after).run(everybody, 2);
        assertThat(report.failures()).isEmpty();
        assertThat(report.outcomes()).hasSize(TENANTS).noneMatch(each -> each.schema()
                .equals(tenant(3)));
        assertThat(after.all()).doesNotContain(tenant(3));
    }

    @Test
    void leavesATenantThatFailsWholeAtItsOldVersionNamesItAndGoesOn() throws SQLException {
        execute("alter table t_tenant_7.trial disable trigger all");
        execute("insert into t_tenant_7.trial (note) values (null)");
        execute("alter table t_tenant_7.trial enable trigger all");

        var report = after.upgradeAll(2);

        assertThat(report.failures()).extracting(UpgradeOutcome::schema).containsExactly(tenant(7));
        assertThat(report.failures().getFirst().failure())
                .isEqualTo("change set 202611220004_require_trial_note, SQL state 23502");
        assertThat(objects(tenant(7)))
                .as("not the first of the two change sets either")
                .isEqualTo(wholeBefore);
        assertThat(report.upgraded()).hasSize(TENANTS - 1);
        assertThat(objects(tenant(8))).isEqualTo(wholeAfter);
    }

    @Test
    void doesWhatIsLeftAfterItWasBrokenOff() throws SQLException {
        IntStream.range(0, 11).forEach(n -> after.ensure(tenant(n)));
        execute("begin; set local role t_tenant_11; set local search_path to t_tenant_11, platform;"
                + " alter table trial add column weight integer; rollback");

        var report = after.upgradeAll(3);

        assertThat(report.current()).as("those and the model").isEqualTo(12);
        assertThat(report.upgraded()).hasSize(TENANTS - 11);
        assertThat(after.upgradeAll(3).upgraded()).isEmpty();
        assertThat(objects(tenant(11))).isEqualTo(wholeAfter);
    }

    @Test
    void servesWhileItRunsAndDoesNotWaitForeverForAReader() throws SQLException {
        try (Connection reader = server.getPostgresDatabase().getConnection()) {
            reader.setAutoCommit(false);
            reader.createStatement()
                    .executeQuery("select * from t_tenant_3.trial")
                    .close();

            var report = after.upgradeAll(4);

            assertThat(report.failures()).extracting(UpgradeOutcome::schema).containsExactly(tenant(3));
            assertThat(report.failures().getFirst().failure()).contains("SQL state 55P03");
            assertThat(objects(tenant(3))).isEqualTo(wholeBefore);
        }
        assertThat(after.upgradeAll(4).upgraded())
                .extracting(UpgradeOutcome::schema)
                .containsExactly(tenant(3));
    }

    @Test
    void runsAViewOrFunctionAgainWhenItsTextHasChanged() throws SQLException {
        execute("update t_tenant_5.databasechangelog set md5sum = '9:0' where id like '%create_trial_function'");
        execute("drop view t_tenant_5.trial_green");

        after.ensure(tenant(5));

        var lines = new HashSet<>(objects(tenant(5)));
        assertThat(lines).anyMatch(line -> line.startsWith("view trial_green"));
        assertThat(lines).anyMatch(line -> line.contains("create_trial_function") && line.contains("|RERAN|"));
    }

    private static SchemaName tenant(int number) {
        return SchemaName.ofSlug("tenant-" + number);
    }

    private List<String> objects(SchemaName schema) throws SQLException {
        try (var connection = server.getPostgresDatabase().getConnection()) {
            return new ArrayList<>(SchemaObjects.of(connection, schema.value()));
        }
    }

    private void execute(String sql) throws SQLException {
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
