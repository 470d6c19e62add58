package ua.vidhuk.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildrenTest {

    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final List<String> LONG = List.of("sleep", "600");

    @TempDir
    Path temporary;

    private DataFolder folder;
    private Children children;

    @BeforeEach
    void begin() throws IOException {
        folder = new DataFolder(temporary);
        Files.createDirectories(folder.logs());
        children = new Children(folder, new Ports(9000));
        children.announceStart();
    }

    @AfterEach
    void stop() {
        children.stop();
    }

    @Test
    void aProgramStandsInTheRunFileUntilItsEnd() {
        assertThat(children.run("short", List.of("sh", "-c", "exit 7"), Map.of(), folder.log("short")))
                .isEqualTo(7);
        assertThat(RunState.running(folder).children()).isEmpty();

        var running = CompletableFuture.supplyAsync(() -> runLong("initdb"));
        var program = awaitNoted("initdb");
        assertThat(running).isNotDone();
        program.destroy();

        assertThat(running.join()).isNotZero();
        assertThat(RunState.running(folder).children()).isEmpty();
    }

    @Test
    void stoppingEndsProgramsToo() {
        var running = CompletableFuture.supplyAsync(() -> runLong("keycloak-build"));
        var program = awaitNoted("keycloak-build");

        children.stop();

        assertThat(program.isAlive()).isFalse();
        assertThatThrownBy(running::join)
                .isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(LauncherException.class);
        assertThat(RunState.of(folder)).isEmpty();
    }

    @Test
    void theNextOneEndsAProgramThatAKilledSupervisorLeft() {
        var server = children.start(PostgresService.NAME, LONG, Map.of(), folder.log("server"), "INT");
        var running = CompletableFuture.supplyAsync(() -> runLong("tenant-admin"));
        var program = awaitNoted("tenant-admin");

        Orphans.end(folder, Console.ofTheProcess());

        assertThat(program.isAlive()).isFalse();
        assertThat(server.isAlive()).isFalse();
        assertThat(running.join()).isNotZero();
    }

    @Test
    void afterTheStopNothingStarts() {
        children.stop();

        assertThatThrownBy(() -> runLong("late")).hasMessage("The start was broken off.");
        assertThat(RunState.of(folder)).isEmpty();
    }

    private int runLong(String name) {
        return children.run(name, LONG, Map.of(), folder.log(name));
    }

    private ProcessHandle awaitNoted(String name) {
        assertThat(Probe.await(LIMIT, () -> RunState.running(folder).children().containsKey(name)))
                .isTrue();
        return RunState.running(folder).children().get(name).living().orElseThrow();
    }
}
