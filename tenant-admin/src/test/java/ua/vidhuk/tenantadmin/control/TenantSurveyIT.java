package ua.vidhuk.tenantadmin.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the owner's process finds of the tenants, and what the application may do to their state. */
class TenantSurveyIT {

    private static AdminDatabase database;

    @BeforeAll
    static void begin() throws SQLException {
        database = new AdminDatabase();
        for (String slug : new String[] {"well", "behind", "lost"}) {
            new Provisioning(database.owner(), database.schemas(), Optional.of(new MemoryDirectory()), "")
                    .run(new NewTenant(slug, Map.of("--name", "Громада " + slug)).file(), step -> {});
        }
        database.execute(
                """
                insert into t_well.audit_entry (id, occurred_at, actor, action, subject_kind, subject_id, detail)
                values (gen_random_uuid(), '2026-11-22 08:00:00+00', 'x', 'x', 'x', 'x', '{}')""");
        database.execute("delete from t_behind.databasechangelog where orderexecuted = 1");
        database.execute("drop schema t_lost cascade");
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @Test
    void findsVersionSizeActivityAndWhatIsWrong() throws SQLException {
        assertThat(new TenantSurvey(database.owner()).run()).isEqualTo(3);
        assertThat(new TenantSurvey(database.owner()).run()).as("again").isEqualTo(3);

        assertThat(one("well", "coalesce(problem, 'none')")).isEqualTo("none");
        assertThat(one("well", "(change_sets > 10 and bytes > 100000 and newest like '2026%')::text"))
                .isEqualTo("true");
        assertThat(one("well", "active_at::text")).startsWith("2026-11-22 ");
        assertThat(one("behind", "problem")).isEqualTo("behind");
        assertThat(one("behind", "coalesce(active_at::text, 'never')")).isEqualTo("never");
        assertThat(one("lost", "problem")).isEqualTo("no-schema");
    }

    @Test
    void theApplicationSuspendsAndResumesAndNothingElse() throws SQLException {
        asApplication(
                "update platform.tenant set state = 'suspended', changed_by = 'platform-admin' where slug = 'well'");
        assertThat(
                        database.read(
                                "select changed_by from platform.tenant_history where slug = 'well' and field = 'state' order by id desc limit 1"))
                .containsExactly("platform-admin");
        asApplication("update platform.tenant set state = 'active' where slug = 'well'");
        assertThatThrownBy(() -> asApplication("update platform.tenant set state = 'provisioning' where slug = 'well'"))
                .hasMessageContaining("may suspend and resume");
        assertThatThrownBy(() -> asApplication("update platform.tenant set host_name = 'x' where slug = 'well'"))
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> asApplication(
                        "insert into platform.tenant_history (slug, changed_by, field) values ('well', 'x', 'x')"))
                .hasMessageContaining("permission denied");
    }

    private static String one(String slug, String column) throws SQLException {
        return database.read("select " + column + " from platform.tenant_survey where slug = '" + slug + "'")
                .getFirst();
    }

    /** As the login of the application, which becomes the platform's role. */
    private static void asApplication(String sql) throws SQLException {
        try (var connection = database.owner().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("set session authorization vidhuk_app");
            statement.execute("set role platform");
            statement.execute(sql);
        }
    }
}
