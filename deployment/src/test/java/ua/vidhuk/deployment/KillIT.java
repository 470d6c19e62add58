package ua.vidhuk.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * The server, the database and the launcher are killed in turn while sixteen clients register appeals. Afterwards every
 * appeal that was acknowledged is there once, the numbers have no gap, every event has reached its reader, and the index is
 * equal to the database. The search server is killed too: who registers does not notice.
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
        var clients = new RegisteringClients(platform);

        killDuring(clients, PayaraService.NAME);
        assertNothingIsLost(clients);
        killDuring(clients, PostgresService.NAME);
        assertNothingIsLost(clients);
        killTheLauncherDuring(clients);
        assertNothingIsLost(clients);
        killTheSearchServerDuring(clients);
        assertNothingIsLost(clients);
    }

    private void killDuring(RegisteringClients clients, String child) {
        var state = RunState.running(platform.folder());
        var supervisor = state.supervisor().living().orElseThrow();
        clients.start();
        clients.awaitAcknowledged(150);
        state.children().get(child).living().orElseThrow().destroyForcibly();
        assertThat(Probe.await(LIMIT, () -> !supervisor.isAlive()))
                .as("the launcher ends when %s is killed", child)
                .isTrue();
        assertThat(state.children().values()).allMatch(each -> each.living().isEmpty());
        clients.awaitEnd();
        up();
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
        var server = RunState.running(platform.folder())
                .children()
                .get(ElasticsearchService.NAME)
                .living()
                .orElseThrow();
        var visitor =
                Caller.nobody(RunState.running(platform.folder()).ports().url()).readingPages();
        var started = server.info().startInstant().orElseThrow();
        // one that ends within a minute of its start is not started again
        assertThat(Probe.await(LIMIT, () -> started.plusSeconds(61).isBefore(Instant.now())))
                .isTrue();
        clients.start();
        clients.awaitAcknowledged(50);
        server.destroyForcibly();
        assertThat(Probe.await(LIMIT, () -> saysThatItIsDown(visitor.get(SOUGHT))))
                .as("who searches is told")
                .isTrue();
        clients.awaitAcknowledged(150);
        clients.end();
        assertThat(Probe.await(LIMIT, () -> visitor.get(SOUGHT).status() == 200))
                .as("search comes back by itself")
                .isTrue();
    }

    private static boolean saysThatItIsDown(Answer page) {
        return page.status() == 503 && page.text().contains("Пошук тимчасово не працює");
    }

    private void assertNothingIsLost(RegisteringClients clients) throws SQLException {
        clients.repeatWhatGotNoAnswer();
        var record = new RegisteredRecord(platform.folder());
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
        assertThat(Probe.await(LIMIT, () -> platform.run("index", "check").exitCode() == 0))
                .as("the index is equal to the database")
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
