package ua.vidhuk.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * The server, the database and the launcher are killed in turn while sixteen clients register appeals, and the server while
 * something arrives by every other channel. Afterwards everything that was acknowledged is there once, the numbers have no gap,
 * every event has reached its reader, and the index is equal to the database. The search server is killed too: who registers
 * does not notice.
 */
class KillIT {

    private static final Duration LIMIT = Duration.ofMinutes(3);
    private static final String SOUGHT = "/brovary/search?q=x";

    private final PlatformUnderTest platform = PlatformUnderTest.inFreshFolder();
    private final String port = String.valueOf(FreePorts.six());

    @AfterEach
    void stop() {
        platform.close();
    }

    @Test
    void losesNothingThatWasAcknowledgedWhoeverIsKilled() throws SQLException {
        up();
        platform.create("brovary");
        platform.create("lutsk");
        var clients = new RegisteringClients(platform);

        killWhileEveryChannelIsUsed(clients);
        assertNothingIsLost(clients);
        killDuring(clients, PostgresService.NAME);
        assertNothingIsLost(clients);
        killTheLauncherDuring(clients);
        assertNothingIsLost(clients);
        killTheSearchServerDuring(clients);
        assertNothingIsLost(clients);
    }

    /** In another community something arrives by each of the other channels at the moment when the server is killed. */
    private void killWhileEveryChannelIsUsed(RegisteringClients clients) {
        try (var channels = new IntakeChannels(platform, Community.of("lutsk"))) {
            channels.start();
            clients.start();
            clients.awaitAcknowledged(150);
            channels.awaitUnderWay();
            kill(PayaraService.NAME);
            clients.awaitEnd();
            channels.awaitEnd();
            up();
            channels.assertNothingIsLostOrDoubled();
        }
    }

    private void killDuring(RegisteringClients clients, String child) {
        clients.start();
        clients.awaitAcknowledged(150);
        kill(child);
        clients.awaitEnd();
        up();
    }

    private void kill(String child) {
        var state = RunState.running(platform.folder());
        var supervisor = state.supervisor().living().orElseThrow();
        state.children().get(child).living().orElseThrow().destroyForcibly();
        assertThat(Probe.await(LIMIT, () -> !supervisor.isAlive()))
                .as("the launcher ends when %s is killed", child)
                .isTrue();
        assertThat(state.children().values()).allMatch(each -> each.living().isEmpty());
    }

    /** The servers go on without it; the next start ends them first. */
    private void killTheLauncherDuring(RegisteringClients clients) {
        var state = RunState.running(platform.folder());
        var supervisor = state.supervisor().living().orElseThrow();
        clients.start();
        clients.awaitAcknowledged(150);
        supervisor.destroyForcibly();
        assertThat(Probe.await(LIMIT, () -> !supervisor.isAlive())).isTrue();
        up("--search", "elasticsearch");
        clients.awaitEnd();
        assertThat(state.children().values()).allMatch(each -> each.living().isEmpty());
    }

    /** Pages say so, registration goes on, and what was registered meanwhile is found when the server is there again. */
    private void killTheSearchServerDuring(RegisteringClients clients) {
        var state = RunState.running(platform.folder());
        var server = state.children().get(ElasticsearchService.NAME).living().orElseThrow();
        var visitor = Caller.nobody(state.ports().url()).readingPages();
        awaitThatItMayBeStartedAgain(server);
        clients.start();
        clients.awaitAcknowledged(50);
        // the server itself, and what started it
        server.descendants().forEach(ProcessHandle::destroyForcibly);
        server.destroyForcibly();
        assertThat(Probe.await(LIMIT, () -> visitor.get(SOUGHT).status() == 503))
                .as("who searches is told")
                .isTrue();
        assertEverybodyIsToldInTheirLanguage(visitor);
        clients.awaitAcknowledged(150);
        clients.end();
        assertThat(clients.refusals()).as("who registers does not notice").isEmpty();
        assertThat(Probe.await(LIMIT, () -> visitor.get(SOUGHT).status() == 200))
                .as("search comes back by itself")
                .isTrue();
    }

    /** One that ends within a minute of its start is not started again. */
    private static void awaitThatItMayBeStartedAgain(ProcessHandle server) {
        var started = server.info().startInstant().orElseThrow();
        assertThat(Probe.await(LIMIT, () -> started.plusSeconds(61).isBefore(Instant.now())))
                .isTrue();
    }

    private static void assertEverybodyIsToldInTheirLanguage(Caller visitor) {
        assertThat(visitor.get(SOUGHT).expect(503).text()).contains("Пошук тимчасово не працює");
        assertThat(visitor.accepting("application/json, application/problem+json")
                        .speaking("en")
                        .get("/brovary/api/v1/search/public?q=x")
                        .problem(503)
                        .toString())
                .contains("Search does not work at the moment");
        // a list that has another way to find words takes it
        visitor.get("/brovary/petitions?q=x").expect(200);
    }

    private void assertNothingIsLost(RegisteringClients clients) throws SQLException {
        clients.repeatWhatGotNoAnswer();
        var record = new RegisteredRecord(platform.folder(), "brovary");
        assertThat(clients.changedOnRepetition())
                .as("appeals that a repeated key changed")
                .isEmpty();
        assertThat(record.numbersByKey()).containsExactlyInAnyOrderEntriesOf(clients.acknowledged());
        assertThat(record.sequences())
                .as("numbers in an unbroken row")
                .containsExactlyElementsOf(java.util.stream.IntStream.rangeClosed(
                                1, clients.acknowledged().size())
                        .boxed()
                        .toList());
        assertThat(Probe.await(LIMIT, record::isEverythingDelivered))
                .as("every event is delivered and its letter sent: %s", record)
                .isTrue();
        assertThat(record.registrationsWithoutLetter()).isEmpty();
        var said = new AtomicReference<String>();
        assertThat(Probe.await(LIMIT, () -> {
                    var answer = platform.run("index", "check");
                    said.set(answer.output());
                    return answer.exitCode() == 0;
                }))
                .as(() -> "the index is equal to the database: " + said)
                .isTrue();
        int expected = clients.acknowledged().size();
        assertThat(Probe.await(LIMIT, () -> record.lettersOfRegistration() == expected))
                .as("%s letters of %s", record.lettersOfRegistration(), expected)
                .isTrue();
    }

    private void up(String... more) {
        var arguments = new ArrayList<>(List.of("up", "--detach", "--empty", "--port", port));
        arguments.addAll(List.of(more));
        var answer = platform.run(arguments.toArray(String[]::new));
        assertThat(answer.exitCode()).as(answer.output()).isZero();
    }
}
