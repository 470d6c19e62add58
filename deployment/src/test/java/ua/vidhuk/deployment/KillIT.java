package ua.vidhuk.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * The server, the database and the launcher are killed in turn while sixteen clients register appeals. Afterwards every
 * appeal that was acknowledged is there once, the numbers have no gap, and every event has reached its reader.
 */
class KillIT {

    private static final Duration LIMIT = Duration.ofMinutes(3);

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
        up();
        clients.awaitEnd();
        assertThat(state.children().values()).allMatch(each -> each.living().isEmpty());
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
        int expected = clients.acknowledged().size();
        assertThat(Probe.await(LIMIT, () -> record.lettersOfRegistration() == expected))
                .as("%s letters of %s", record.lettersOfRegistration(), expected)
                .isTrue();
    }

    private void up() {
        var answer = platform.run("up", "--detach", "--empty", "--port", port);
        assertThat(answer.exitCode()).as(answer.output()).isZero();
    }
}
