package ua.vidhuk.tenantadmin.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ua.vidhuk.tenantadmin.entity.CatalogFile;

/** What the platform's administrator publishes on the page reaches the tenants by itself. */
class RequestedFlowIT {

    private static final List<String> TENANTS = List.of("pryiom", "inshyi");

    private static AdminDatabase database;

    @BeforeAll
    static void start() {
        database = new AdminDatabase();
        for (String slug : TENANTS) {
            new Provisioning(database.owner(), database.schemas(), Optional.empty(), "")
                    .run(new NewTenant(slug, Map.of("--name", "Громада")).file(), step -> {});
        }
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @BeforeEach
    void shareAndAdopt() throws SQLException, IOException {
        database.execute("truncate platform.catalog_shared cascade");
        var fields =
                new ObjectMapper().readValue("{\"name\": {\"uk\": \"Довідка\"}, \"termDays\": 5}", ObjectNode.class);
        var writer = new CatalogWriter(database.owner(), "test");
        writer.share(new CatalogFile(List.of(new CatalogFile.Entry("service-card", "certificate", fields)), List.of()));
        var adopted = new CatalogFile(List.of(), List.of(new CatalogFile.Adopted("service-card", "certificate")));
        for (String slug : TENANTS) {
            database.execute("delete from t_" + slug + ".catalog_entry where kind = 'service-card'");
            writer.write(slug, adopted);
        }
        takeUp();
        assertThat(due()).isEmpty();
    }

    @Test
    void aTenantThatFailsIsNamedAndTriedAgainWhileOthersHaveIt() throws SQLException {
        publish(7);
        assertThat(due()).containsExactly("waits ");
        database.execute("alter table t_inshyi.catalog_entry add constraint stuck check (version < 2) not valid");
        takeUp();
        assertThat(days("pryiom")).containsExactly("7");
        assertThat(days("inshyi")).containsExactly("5");
        assertThat(due()).singleElement().asString().contains("inshyi", "stuck");

        database.execute("alter table t_inshyi.catalog_entry drop constraint stuck");
        database.execute("update platform.catalog_due set next_attempt_at = now()");
        takeUp();
        assertThat(days("inshyi")).containsExactly("7");
        assertThat(due()).isEmpty();
    }

    @Test
    void aTenantThatWasReadOnlyHasItWhenItWorksAgain() throws SQLException {
        database.execute("update platform.tenant set state = 'suspended' where slug = 'inshyi'");
        publish(9);
        takeUp();
        assertThat(days("inshyi")).containsExactly("5");
        assertThat(due()).isEmpty();

        database.execute("update platform.tenant set state = 'active' where slug = 'inshyi'");
        takeUp();
        assertThat(days("inshyi")).containsExactly("9");
        assertThat(due()).isEmpty();
    }

    @Test
    void thePlatformPublishesVersionsAndTakesNoneBack() throws SQLException {
        publish(7);
        assertThat(database.read("select version || ' ' || (fields ->> 'termDays') from platform.catalog_shared_version"
                        + " order by version"))
                .containsExactly("1 5", "2 7");
        for (String forbidden : List.of(
                "delete from platform.catalog_shared",
                "update platform.catalog_shared_version set version = 9",
                "delete from platform.catalog_due")) {
            assertThatThrownBy(() -> asPlatform(forbidden)).hasMessageContaining("permission denied");
        }
        takeUp();
    }

    private static void publish(int days) throws SQLException {
        asPlatform("update platform.catalog_shared set version = version + 1, changed_by = 'platform-admin', fields ="
                + " jsonb_set(fields, '{termDays}', '" + days + "')");
    }

    private static void asPlatform(String sql) throws SQLException {
        try (var connection = database.owner().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("set role platform");
            statement.executeUpdate(sql);
        }
    }

    private static void takeUp() {
        new RequestedFlow(database.owner()).takeUp(said -> {});
    }

    private static List<String> days(String slug) throws SQLException {
        return database.read(
                "select fields ->> 'termDays' from t_" + slug + ".catalog_entry where kind = 'service-card'");
    }

    private static List<String> due() throws SQLException {
        return database.read("select 'waits ' || coalesce(failures, '') from platform.catalog_due");
    }
}
