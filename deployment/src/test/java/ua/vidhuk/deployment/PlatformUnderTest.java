package ua.vidhuk.deployment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;

/** A platform in a data folder of its own, driven by the same command line that people use. */
final class PlatformUnderTest implements CloseableResource {

    /** What a command answered: its exit code and everything it printed. */
    record Answer(int exitCode, String output) {}

    private static final long LIMIT_MINUTES = 15;
    private static final Duration SERVED = Duration.ofSeconds(30);

    private final DataFolder folder;
    private final boolean ours;

    private PlatformUnderTest(DataFolder folder, boolean ours) {
        this.folder = folder;
        this.ours = ours;
    }

    /** The one for the whole run: a platform that already runs, when the environment names it, or a fresh one. */
    static PlatformUnderTest shared() {
        var given = System.getProperty("VIDHUK_TEST_DATA", System.getenv("VIDHUK_TEST_DATA"));
        if (given != null) {
            return new PlatformUnderTest(new DataFolder(Path.of(given).toAbsolutePath()), false);
        }
        var platform = inFreshFolder();
        var answer = platform.run("up", "--detach", "--port", String.valueOf(FreePorts.six()));
        if (answer.exitCode() != 0) {
            throw new IllegalStateException("the platform did not start:\n" + answer.output());
        }
        return platform;
    }

    static PlatformUnderTest inFreshFolder() {
        try {
            return new PlatformUnderTest(new DataFolder(Files.createTempDirectory("vidhuk-test")), true);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    DataFolder folder() {
        return folder;
    }

    /** Runs a command of the launcher to its end. */
    Answer run(String... arguments) {
        try {
            var output = Files.createTempFile("vidhuk-answer", ".txt");
            var process = start(output, arguments);
            if (!process.waitFor(LIMIT_MINUTES, TimeUnit.MINUTES)) {
                process.destroy();
                throw new IllegalStateException("no end within " + LIMIT_MINUTES + " minutes: " + List.of(arguments));
            }
            var answer = new Answer(process.exitValue(), Files.readString(output));
            Files.delete(output);
            return answer;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Starts a command of the launcher and leaves it running. */
    Process start(Path output, String... arguments) throws IOException {
        var home = System.getProperty("vidhuk.home");
        var command = new ArrayList<>(List.of(
                Platform.java().toString(),
                "-Dvidhuk.home=" + home,
                "-Dvidhuk.data=" + folder.path(),
                "-Dstdout.encoding=UTF-8",
                "-cp",
                home + "/lib/*",
                Launcher.class.getName()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        // All tests come from one address; only the one about limits is to meet them.
        builder.environment().put("REQUESTS_RATE_FACTOR", "20");
        // Who kills a server waits so long until the letters it had in hand are taken up.
        builder.environment().put("MAIL_CLAIM_SECONDS", "20");
        return builder.start();
    }

    /** Creates a sample tenant and waits until it is served, which is promised within a second. */
    void create(String slug) {
        var answer = run("tenant", "apply", System.getProperty("vidhuk.home") + "/sample/tenants/" + slug + ".json");
        if (answer.exitCode() != 0) {
            throw new IllegalStateException("no tenant " + slug + ":\n" + answer.output());
        }
        var visitor = Caller.nobody(RunState.running(folder).ports().url()).readingPages();
        if (!Probe.await(SERVED, () -> visitor.get("/" + slug + "/").status() == 200)) {
            throw new IllegalStateException(slug + " is not served");
        }
    }

    @Override
    public void close() {
        if (ours) {
            run("down");
            DeletedTree.delete(folder.path());
        }
    }
}
