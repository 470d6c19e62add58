package ua.vidhuk.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The life of a platform: a first start that is broken off, up, a second up, down, a killed child, a killed launcher. */
class LauncherIT {

    private static final Duration LIMIT = Duration.ofMinutes(3);
    private static final Community BROVARY = Community.of("brovary");

    private final PlatformUnderTest platform = PlatformUnderTest.inFreshFolder();
    private final DataFolder folder = platform.folder();
    private final int port = FreePorts.six();

    @AfterEach
    void stop() {
        platform.close();
    }

    @Test
    void saysWhichPortIsInUse() throws IOException {
        try (var taken = new ServerSocket(port + 1, 1, InetAddress.getByName(Ports.LOOPBACK))) {
            var answer = platform.run("up", "--port", String.valueOf(port));
            assertThat(answer.exitCode()).isNotZero();
            assertThat(answer.output())
                    .contains("Port " + taken.getLocalPort() + " (for Keycloak) is in use")
                    .contains("--port N");
        }
    }

    @Test
    void saysInOneSentenceThatTheRunFileIsDamaged() throws IOException {
        Files.writeString(folder.runFile(), "null");

        var answer = platform.run("status");

        assertThat(answer.exitCode()).isNotZero();
        assertThat(answer.output().lines())
                .containsExactly("The file " + folder.runFile() + " is damaged; delete it and try again.");
    }

    @Test
    void aFirstStartThatIsBrokenOffLeavesNoProgramBehind() throws IOException {
        var asked = startUntil(PostgresService.PREPARATION);
        asked.supervisor().destroy();
        assertThat(Probe.await(LIMIT, () -> !asked.supervisor().isAlive())).isTrue();
        assertThat(asked.program().living()).isEmpty();
        assertThat(folder.runFile()).doesNotExist();

        var killed = startUntil(TenantAdmin.NAME);
        killed.supervisor().destroyForcibly();
        assertThat(Probe.await(LIMIT, () -> !killed.supervisor().isAlive())).isTrue();
        assertThat(platform.run("down").output())
                .contains("ending " + TenantAdmin.NAME + ", left over from a launcher that was killed");
        assertThat(killed.program().living()).isEmpty();
    }

    @Test
    void keepsTheDataAndEndsWithEverythingWhoeverIsKilled() throws Exception {
        assertSaysWhereEverythingIs(up());
        assertStatusNamesEverything();
        assertThat(platform.run("up", "--port", String.valueOf(port)).output()).contains("already running");
        var secrets = Secrets.ofFolder(folder);
        var appeal = registeredAppeal();

        assertThat(platform.run("down").exitCode()).isZero();
        up();
        assertThat(Secrets.ofFolder(folder)).isEqualTo(secrets);
        assertThat(operator()
                        .get(address() + "/" + appeal.path("id").asText())
                        .expect(200)
                        .json()
                        .path("number"))
                .isEqualTo(appeal.path("number"));
        endsWithEverythingWhenAChildIsKilled();

        up();
        leavesNothingBehindWhenTheLauncherIsKilled();
    }

    /** A start in the foreground, and the program that it is just running. */
    private record Start(Process supervisor, ProcessIdentity program) {}

    private Start startUntil(String program) throws IOException {
        var said = Files.createTempFile("vidhuk-answer", ".txt");
        var supervisor = platform.start(said, "up", "--empty", "--port", String.valueOf(port));
        var found = new AtomicReference<ProcessIdentity>();
        boolean settled = Probe.await(LIMIT, () -> {
            RunState.of(folder).map(state -> state.children().get(program)).ifPresent(found::set);
            return found.get() != null || !supervisor.isAlive();
        });
        assertThat(settled).isTrue();
        assertThat(found.get()).as(Files.readString(said)).isNotNull();
        return new Start(supervisor, found.get());
    }

    private String up() {
        var answer = platform.run("up", "--detach", "--port", String.valueOf(port));
        assertThat(answer.exitCode()).as(answer.output()).isZero();
        return answer.output();
    }

    private void assertSaysWhereEverythingIs(String words) {
        var ports = new Ports(port);
        assertThat(words)
                .contains("Vidhuk     " + ports.url() + "/")
                .contains("Keycloak   " + ports.keycloakUrl() + "/")
                .contains("Mail       " + ports.mailUrl())
                .contains("every password is \"vidhuk\"")
                .containsPattern("citizen +resident +" + ports.url() + "/\n")
                .containsPattern("platform-admin +platform-admin +" + ports.url() + "/\n");
        for (var slug : Community.ALL) {
            for (var user : Community.of(slug).staff()) {
                assertThat(words).containsPattern(user + " +[a-z, -]+ " + ports.url() + "/" + slug + "/workspace");
            }
        }
    }

    private void assertStatusNamesEverything() throws SQLException {
        var status = Json.read(platform.run("status", "--json").output());
        var ports = new Ports(port);
        assertThat(status.path("url").asText()).isEqualTo(ports.url());
        assertThat(status.path("health").asText()).isEqualTo("ready");
        assertThat(status.path("keycloakUrl").asText()).isEqualTo(ports.keycloakUrl());
        assertThat(status.path("jdbcUrl").asText()).isEqualTo(ports.jdbcUrl("vidhuk"));
        assertThat(status.path("applicationUser").asText()).isEqualTo("vidhuk_app");
        assertThat(status.path("applicationPassword").asText())
                .isEqualTo(Secrets.ofFolder(folder).application());
        assertThat(pids(status)).isEqualTo(pids(RunState.running(folder)));
        try (var connection = DriverManager.getConnection(
                        status.path("jdbcUrl").asText(),
                        status.path("applicationUser").asText(),
                        status.path("applicationPassword").asText());
                var rows = connection.createStatement().executeQuery("select current_user")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString(1)).isEqualTo("vidhuk_app");
        }
    }

    private static Map<String, Long> pids(JsonNode status) {
        var pids = new TreeMap<String, Long>();
        status.path("pids")
                .properties()
                .forEach(each -> pids.put(each.getKey(), each.getValue().asLong()));
        return pids;
    }

    /** The launcher, the three servers and the process that makes tenants, each alive, and nothing else. */
    private static Map<String, Long> pids(RunState state) {
        var pids = new TreeMap<>(
                Map.of("launcher", state.supervisor().living().orElseThrow().pid()));
        for (var child :
                List.of(PostgresService.NAME, KeycloakService.NAME, PayaraService.NAME, TenantAdmin.PROVISIONER)) {
            pids.put(child, state.children().get(child).living().orElseThrow().pid());
        }
        return pids;
    }

    private JsonNode registeredAppeal() {
        var appeal = BROVARY.asking(BROVARY.appeal("phone", "Хтось", null, null), "Чи буде це завтра?");
        return operator().post(address(), appeal).expect(201).json();
    }

    private static String address() {
        return "/brovary/api/v1/appeals";
    }

    private Caller operator() {
        var ports = new Ports(port);
        return Caller.withToken(ports.url(), () -> Tokens.ofUser(ports, BROVARY.operator(), Welcome.SAMPLE_PASSWORD));
    }

    private void endsWithEverythingWhenAChildIsKilled() {
        var state = RunState.running(folder);
        var supervisor = state.supervisor().living().orElseThrow();
        state.children().get(KeycloakService.NAME).living().orElseThrow().destroyForcibly();
        assertThat(Probe.await(LIMIT, () -> !supervisor.isAlive())).isTrue();
        assertThat(state.children().values()).allMatch(child -> child.living().isEmpty());
        assertThat(folder.log("launcher")).content().contains("keycloak ended unexpectedly, so the rest is stopped");
    }

    private void leavesNothingBehindWhenTheLauncherIsKilled() {
        var state = RunState.running(folder);
        var supervisor = state.supervisor().living().orElseThrow();
        supervisor.destroyForcibly();
        assertThat(Probe.await(Duration.ofSeconds(10), () -> !supervisor.isAlive()))
                .isTrue();
        assertThat(state.children().values()).anyMatch(child -> child.living().isPresent());
        assertThat(platform.run("down").output()).contains("left over from a launcher that was killed");
        assertThat(state.children().values()).allMatch(child -> child.living().isEmpty());
    }
}
