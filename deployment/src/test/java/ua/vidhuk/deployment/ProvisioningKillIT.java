package ua.vidhuk.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The process that makes a tenant is killed (SIGKILL) behind each step, before the step is noted and after it; the next run
 * makes one whole tenant, in the database and in the real Keycloak.
 */
@ExtendWith(RunningPlatform.class)
class ProvisioningKillIT {

    private static final List<String> STEPS = List.of("registry", "schema", "content", "organization", "staff", "live");
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final String MODEL = "vbyta-ni";

    /** Every table of the tenant with the number of its rows; the change sets that were run among them. */
    private static final String COUNTS =
            """
            select table_name || ' ' || (xpath('/row/n/text()', query_to_xml(
              format('select count(*) n from %%I.%%I', table_schema, table_name), false, true, '')))[1]::text
            from information_schema.tables where table_schema = 't_%s' and table_type = 'BASE TABLE' order by table_name""";

    private static RunningPlatform platform;
    private static List<String> whole;

    @TempDir
    private Path folder;

    static Stream<Arguments> everySideOfEveryStep() {
        return STEPS.stream().flatMap(step -> Stream.of(Arguments.of(step, false), Arguments.of(step, true)));
    }

    @BeforeAll
    static void makeTheModel(RunningPlatform given) throws SQLException {
        platform = given;
        platform.command(create(MODEL).toArray(String[]::new));
        whole = rows(COUNTS.formatted("vbyta_ni"));
        assertThat(whole).contains("identity_staff 1").hasSizeGreaterThan(20);
    }

    @AfterAll
    static void deleteTheModel() {
        delete(MODEL);
    }

    @ParameterizedTest(name = "behind {0}, noted: {1}")
    @MethodSource("everySideOfEveryStep")
    void aProcessThatWasKilledIsFinishedByTheNextRun(String step, boolean noted) throws Exception {
        String slug = "vbyta-" + step + (noted ? "-1" : "-0");
        try (var held = new HeldStep(platform, slug, step)) {
            var process = start(slug);
            held.awaitReached(process);
            process.destroyForcibly();
            assertThat(process.waitFor(SOON.toSeconds(), TimeUnit.SECONDS)).isTrue();
            if (noted) {
                held.keepTheNote();
            } else {
                held.loseTheNote();
            }
            assertThat(steps(slug)).containsExactlyElementsOf(STEPS.subList(0, STEPS.indexOf(step) + (noted ? 1 : 0)));
        }
        assertThat(state(slug)).isEqualTo(step.equals("live") ? "active" : "provisioning");

        String said = platform.command(create(slug).toArray(String[]::new));

        assertThat(said).containsAnyOf(slug + ": live", "There is a tenant " + slug + " already");
        assertIsWhole(slug);
        delete(slug);
    }

    private static void assertIsWhole(String slug) throws SQLException {
        assertThat(state(slug)).isEqualTo("active");
        assertThat(rows(COUNTS.formatted(slug.replace('-', '_')))).isEqualTo(whole);
        assertThat(rows("select rolname from pg_roles where rolname = 't_" + slug.replace('-', '_') + "'"))
                .hasSize(1);
        assertThat(platform.account(slug + "-admin")).isPresent();
        assertThat(platform.rolesOf(slug + "-admin").findValuesAsText("name")).contains("tenant-admin");
        platform.choosePassword(slug + "-admin");
        var administrator = new Callers(platform).user(slug + "-admin");
        assertThat(Probe.await(
                        SOON,
                        () -> administrator.get("/" + slug + "/api/v1/settings").status() == 200))
                .isTrue();
        assertThat(administrator.get("/api/v1/me/tenants").expect(200).json().findValuesAsText("slug"))
                .containsExactly(slug);
    }

    private Process start(String slug) throws IOException {
        var ports = RunState.running(new DataFolder(platform.data())).ports();
        var secrets = Secrets.ofFolder(new DataFolder(platform.data()));
        return new TenantAdmin(Platform.ofTheProcess(), ports, secrets)
                .process(create(slug))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("killed.txt").toFile())
                .start();
    }

    private static List<String> create(String slug) {
        return List.of("tenant", "create", slug, "--name", "Вбита громада", "--admin", "rada@" + slug + ".example");
    }

    private static void delete(String slug) {
        platform.command("tenant", "delete", slug, "--after-days", "0");
        platform.command("tenant", "delete", "--due", slug);
    }

    private static String state(String slug) throws SQLException {
        return rows("select state from platform.tenant where slug = '" + slug + "'")
                .getFirst();
    }

    private static List<String> steps(String slug) throws SQLException {
        return rows("select step from platform.tenant_step where slug = '" + slug + "' order by done_at");
    }

    private static List<String> rows(String sql) throws SQLException {
        try (var connection = platform.ownerConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var all = new ArrayList<String>();
            while (rows.next()) {
                all.add(rows.getString(1));
            }
            return all;
        }
    }
}
