package ua.vidhuk.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script before the launcher, alone in a folder, with JDKs and a Maven that only say who they are. */
class VidhukScriptTest {

    @TempDir
    Path temporary;

    @Test
    void buildsWithTheJdkThatItFound() throws Exception {
        Files.copy(Path.of("..", "vidhuk"), temporary.resolve("vidhuk"));
        var tooOld = jdk("old", 17);
        var found = jdk("new", 21);
        program("maven/mvn", "echo \"Maven runs on $JAVA_HOME\"; exit 1");

        var said = temporary.resolve("said");
        var builder = new ProcessBuilder("bash", temporary.resolve("vidhuk").toString(), "status")
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        builder.environment().put("JAVA_HOME", tooOld.toString());
        builder.environment().merge("PATH", found + "/bin:" + temporary + "/maven", (old, ours) -> ours + ":" + old);
        var script = builder.start();

        assertThat(script.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(script.exitValue()).isEqualTo(1);
        assertThat(said)
                .content()
                .contains("Maven runs on " + found.toRealPath())
                .contains("The build failed");
    }

    private Path jdk(String name, int release) throws IOException {
        program(name + "/bin/java", "exit 1");
        program(name + "/bin/javac", "exit 1");
        var home = temporary.resolve(name);
        Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + release + ".0.1\"\n");
        return home;
    }

    private void program(String name, String text) throws IOException {
        var file = temporary.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/bin/sh\n" + text + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
