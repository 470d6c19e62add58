package ua.vidhuk.deployment;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/** One more server of a running platform: the same database, accounts and mail server, and an index of its own. */
final class SecondNode implements AutoCloseable {

    private static final Duration START_LIMIT = Duration.ofMinutes(5);
    private static final String TEMPORARY = "-Djava.io.tmpdir=";
    private static final String INDEX = "SEARCH_FOLDER";

    private final Path folder;
    private final Ports ports = new Ports(FreePorts.six());
    private final Process process;

    private SecondNode(Path folder, long like) throws IOException {
        this.folder = folder;
        List<String> command = words(like, "cmdline");
        Path temporary = Files.createDirectories(folder.resolve("tmp"));
        command.replaceAll(each -> each.startsWith(TEMPORARY) ? TEMPORARY + temporary : each);
        command.set(command.indexOf("--port") + 1, String.valueOf(ports.http()));
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log().toFile());
        builder.environment().clear();
        for (String each : words(like, "environ")) {
            int end = each.indexOf('=');
            builder.environment().put(each.substring(0, end), each.substring(end + 1));
        }
        builder.environment().put(INDEX, folder.resolve("search").toString());
        process = builder.start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
    }

    /** Starts it with the command and the environment of the first, and waits until it is ready. */
    static SecondNode of(RunningPlatform platform) throws IOException {
        var first = RunState.running(new DataFolder(platform.data())).children().get(PayaraService.NAME);
        var node = new SecondNode(Files.createTempDirectory("vidhuk-node"), first.pid());
        if (!Probe.await(START_LIMIT, () -> !node.process.isAlive() || node.isReady()) || !node.process.isAlive()) {
            String said = Files.readString(node.log());
            node.close();
            throw new AssertionError("the second node did not start:\n" + said);
        }
        return node;
    }

    private static List<String> words(long pid, String file) throws IOException {
        String all = Files.readString(Path.of("/proc", String.valueOf(pid), file), UTF_8);
        return Arrays.asList(all.split("\0"));
    }

    private Path log() {
        return folder.resolve("node.log");
    }

    private boolean isReady() {
        try {
            return Files.readString(log()).contains(" ready in ") && Probe.status(url() + "/health/ready") == 200;
        } catch (IOException e) {
            return false;
        }
    }

    String url() {
        return ports.url();
    }

    @Override
    public void close() {
        ChildProcess.stop(process.toHandle(), "TERM");
        DeletedTree.delete(folder);
    }
}
