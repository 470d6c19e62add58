package ua.vidhuk.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.IntSupplier;
import org.junit.jupiter.api.Test;

class LauncherTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void saysWhatALauncherExceptionSaysAndNothingElse() {
        assertThat(exitCode(() -> {
                    throw new LauncherException("The disk is full.", new IOException("ENOSPC"));
                }))
                .isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8).lines()).containsExactly("The disk is full.");
    }

    @Test
    void saysAnyOtherFailureInOneSentenceToo() {
        assertThat(exitCode(() -> {
                    throw new UncheckedIOException("cannot be\n  read", new IOException("gone"));
                }))
                .isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8).lines())
                .containsExactly("Something went wrong that should not: java.io.UncheckedIOException: cannot be read.");
        assertThat(out.size()).isZero();
    }

    @Test
    void endsAlsoWhenTheMachineItselfFails() {
        assertThat(exitCode(() -> {
                    throw new OutOfMemoryError("Java heap space");
                }))
                .isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8).lines()).hasSize(1);
    }

    @Test
    void givesTheExitCodeOfTheCommand() {
        assertThat(exitCode(() -> 3)).isEqualTo(3);
        assertThat(err.size()).isZero();
    }

    private int exitCode(IntSupplier command) {
        return Launcher.exitCode(new Console(printing(out), printing(err)), command);
    }

    private static PrintStream printing(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
