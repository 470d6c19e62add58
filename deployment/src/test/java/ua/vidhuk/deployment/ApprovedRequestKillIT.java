package ua.vidhuk.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A request was approved, and the process that takes it up is killed (SIGKILL) on its way; the platform's own process, which was
 * held meanwhile so that the other one comes first, finishes it by its next round: one whole tenant, with its administrator.
 */
@ExtendWith(RunningPlatform.class)
class ApprovedRequestKillIT {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final List<String> STEPS = List.of("registry", "schema", "content", "organization", "staff", "live");

    private static RunningPlatform platform;

    @TempDir
    private Path folder;

    @BeforeAll
    static void use(RunningPlatform given) {
        platform = given;
    }

    @ParameterizedTest(name = "behind {0}")
    @ValueSource(strings = {"registry", "content", "staff", "live"})
    void isFinishedByTheNextRound(String step) throws Exception {
        String slug = "skhvalena-" + step;
        try (var held = new StoppedProcess(provisioner())) {
            approve(slug);
            killBehind(slug, step);
            assertThat(rows("select state from platform.onboarding_request where slug = '" + slug + "'"))
                    .containsExactly("approved");
            assertThat(held.process().isAlive()).isTrue();
        }
        change("notify vidhuk_provisioning");

        assertThat(Probe.await(SOON, () -> isMade(slug)))
                .as("made by the next round")
                .isTrue();
        assertIsWhole(slug);
        platform.command("tenant", "delete", slug, "--after-days", "0");
        platform.command("tenant", "delete", "--due", slug);
    }

    private void killBehind(String slug, String step) throws Exception {
        try (var held = new HeldStep(platform, slug, step)) {
            var process = start();
            held.awaitReached(process);
            process.destroyForcibly();
            assertThat(process.waitFor(SOON.toSeconds(), TimeUnit.SECONDS)).isTrue();
            held.loseTheNote();
        }
    }

    private static void assertIsWhole(String slug) throws SQLException {
        var done = rows("select step from platform.tenant_step where slug = '" + slug + "'");
        assertThat(done).containsAll(STEPS).hasSize(STEPS.size() + 1);
        assertThat(rows("select state || ' ' || (opened_at is null) from platform.tenant where slug = '" + slug + "'"))
                .as("served, and not public before it is opened")
                .containsExactly("active true");
        assertThat(rows("select username from t_" + slug.replace('-', '_') + ".identity_staff"))
                .containsExactly(slug + "-admin");
        assertThat(platform.rolesOf(slug + "-admin").findValuesAsText("name")).contains("tenant-admin");
        platform.choosePassword(slug + "-admin");
        var administrator = new Callers(platform).user(slug + "-admin");
        assertThat(Probe.await(
                        SOON,
                        () -> administrator.get("/" + slug + "/api/v1/settings").status() == 200))
                .isTrue();
    }

    private static ProcessHandle provisioner() {
        return RunState.running(new DataFolder(platform.data()))
                .children()
                .get(TenantAdmin.PROVISIONER)
                .living()
                .orElseThrow();
    }

    private Process start() throws IOException {
        var ports = RunState.running(new DataFolder(platform.data())).ports();
        var secrets = Secrets.ofFolder(new DataFolder(platform.data()));
        return new TenantAdmin(Platform.ofTheProcess(), ports, secrets)
                .process(List.of("tenant", "provision"))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("killed.txt").toFile())
                .start();
    }

    /** As the platform's administrator does by a click; the way there is OnboardingIT's. */
    private static void approve(String slug) throws SQLException {
        change(
                """
                insert into platform.onboarding_request (id, submission_key, state, place, contact_name, position, email, language,
                  token_hash, token_until, created_at, confirmed_at, decided_at, decided_by, slug)
                values (gen_random_uuid(), gen_random_uuid(), 'approved', 'Схвалена громада', 'Олена Коваль', 'секретар',
                  'rada@%1$s.example', 'uk', '%1$s', now(), now(), now(), now(), 'platform-admin', '%1$s')"""
                        .formatted(slug));
    }

    private static boolean isMade(String slug) {
        try {
            return !rows("select 1 from platform.onboarding_request where state in ('built', 'ready') and slug = '"
                            + slug + "'")
                    .isEmpty();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private static void change(String sql) throws SQLException {
        try (var connection = platform.ownerConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
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
