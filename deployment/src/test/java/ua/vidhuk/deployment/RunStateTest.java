package ua.vidhuk.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunStateTest {

    @TempDir
    Path temporary;

    @Test
    void survivesTheFileForTheOwnerAlone() throws IOException {
        var folder = new DataFolder(temporary);
        var child = new ProcessIdentity(4711, 1_700_000_000_000L);
        var state = RunState.starting(9000).with("postgresql", child).asReady();
        state.save(folder);
        assertThat(RunState.of(folder)).contains(state);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.runFile())))
                .isEqualTo("rw-------");
    }

    @Test
    void recognisesItsOwnSupervisor() {
        assertThat(RunState.starting(9000).isSupervised()).isTrue();
    }

    @Test
    void neverTakesAStrangerWithTheSameNumberForItsOwn() {
        var self = ProcessIdentity.of(ProcessHandle.current());
        var stranger = new ProcessIdentity(self.pid(), self.startedAtMillis() - 60_000);
        assertThat(self.living()).isPresent();
        assertThat(stranger.living()).isEmpty();
    }

    @Test
    void saysInPlainWordsThatNothingRuns() {
        assertThatThrownBy(() -> RunState.running(new DataFolder(temporary)))
                .hasMessageStartingWith("Vidhuk is not running for the data folder");
    }
}
