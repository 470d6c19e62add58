package ua.vidhuk.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The life of a platform: up, a second up, a killed child, a killed launcher, down. */
class LauncherIT {

    private final PlatformUnderTest platform = PlatformUnderTest.inFreshFolder();

    @AfterEach
    void stop() {
        platform.close();
    }

    @Test
    void saysWhichPortIsInUse() throws IOException {
        int port = FreePorts.six();
        try (var taken = new ServerSocket(port + 1, 1, InetAddress.getByName(Ports.LOOPBACK))) {
            var answer = platform.run("up", "--port", String.valueOf(port));
            assertThat(answer.exitCode()).isNotZero();
            assertThat(answer.output())
                    .contains("Port " + taken.getLocalPort() + " (for Keycloak) is in use")
                    .contains("--port N");
        }
    }

    @Test
    void keepsTheDataAndEndsWithEverythingWhenAChildIsKilled() throws Exception {
        var port = String.valueOf(FreePorts.six());
        assertThat(platform.run("up", "--detach", "--empty", "--port", port).exitCode())
                .isZero();
        var folder = platform.folder();
        var secrets = Secrets.ofFolder(folder);
        assertThat(platform.run("up", "--port", port).output()).contains("already running");
        assertThat(platform.run("status", "--json").output()).contains("\"health\" : \"ready\"");

        var state = RunState.running(folder);
        var supervisor = state.supervisor().living().orElseThrow();
        state.children().get(KeycloakService.NAME).living().orElseThrow().destroyForcibly();
        assertThat(Probe.await(Duration.ofSeconds(60), () -> !supervisor.isAlive()))
                .isTrue();
        assertThat(state.children().values()).allMatch(child -> child.living().isEmpty());
        assertThat(folder.log("launcher")).content().contains("keycloak ended unexpectedly, so the rest is stopped");

        assertThat(platform.run("up", "--detach", "--empty", "--port", port).exitCode())
                .isZero();
        assertThat(Secrets.ofFolder(folder)).isEqualTo(secrets);
        leavesNothingBehindWhenTheLauncherIsKilled(folder);
    }

    private void leavesNothingBehindWhenTheLauncherIsKilled(DataFolder folder) {
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
