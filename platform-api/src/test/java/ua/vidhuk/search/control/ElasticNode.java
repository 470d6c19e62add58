package ua.vidhuk.search.control;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/** A real Elasticsearch of one node, as it comes and without plugins; one for all classes of a run, on a free port. */
final class ElasticNode {

    private static final String USER = "vidhuk";
    private static final String PASSWORD = "only for a test";
    private static final Duration START_LIMIT = Duration.ofMinutes(2);

    private static ElasticNode running;

    private final Path data;
    private final Process process;
    private final URI address;

    private ElasticNode(Path data) throws Exception {
        this.data = data;
        this.process = launch();
        this.address = awaitAddress();
    }

    static synchronized ElasticNode running() throws Exception {
        if (running == null) {
            Path data = Files.createTempDirectory("elasticsearch").toAbsolutePath();
            running = new ElasticNode(data);
            Runtime.getRuntime().addShutdownHook(new Thread(running::end));
        }
        return running;
    }

    /** An index of this node. */
    ElasticAddress index(String name) {
        return new ElasticAddress(address, Optional.of(ElasticAddress.basic(USER, PASSWORD)), name);
    }

    private Process launch() throws Exception {
        Path home = Path.of(System.getProperty("elasticsearch.home")).toAbsolutePath();
        configure(home);
        var command = new ArrayList<String>();
        if (System.getProperty("user.name").equals("root")) {
            // Elasticsearch refuses to run as root; in a user namespace of its own it is somebody, with the same files.
            command.addAll(List.of("unshare", "--user", "--map-user=1000", "--map-group=1000"));
        }
        command.addAll(List.of("bash", home.resolve("bin/elasticsearch").toString()));
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(data.resolve("output.log").toFile())
                .redirectInput(Path.of("/dev/null").toFile());
        builder.environment().put("ES_JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("ES_PATH_CONF", data.resolve("config").toString());
        builder.environment()
                .put("ES_TMPDIR", Files.createDirectory(data.resolve("tmp")).toString());
        return builder.start();
    }

    private void configure(Path home) throws Exception {
        Path config = Files.createDirectory(data.resolve("config"));
        Files.copy(
                home.resolve("config/log4j2.properties"),
                config.resolve("log4j2.properties"),
                StandardCopyOption.REPLACE_EXISTING);
        Files.writeString(
                config.resolve("elasticsearch.yml"),
                """
                path.data: %1$s/nodes
                path.logs: %1$s/logs
                network.host: 127.0.0.1
                http.port: 0
                transport.port: 0
                node.portsfile: true
                discovery.type: single-node
                xpack.security.autoconfiguration.enabled: false
                cluster.routing.allocation.disk.threshold_enabled: false
                """
                        .formatted(data));
        Files.writeString(
                config.resolve("jvm.options"),
                """
                -Xms512m
                -Xmx512m
                -XX:+UseSerialGC
                -XX:TieredStopAtLevel=1
                -XX:-AlwaysPreTouch
                -Djava.io.tmpdir=${ES_TMPDIR}
                """);
        Files.writeString(config.resolve("users"), USER + ":" + hashed() + "\n");
        Files.writeString(config.resolve("users_roles"), "superuser:" + USER + "\n");
    }

    private static String hashed() throws Exception {
        var salt = UUID.randomUUID().toString().substring(0, 8).getBytes();
        var digest = MessageDigest.getInstance("SHA-256");
        digest.update(PASSWORD.getBytes());
        digest.update(salt);
        var base64 = Base64.getEncoder();
        return "{SSHA256}" + base64.encodeToString(salt) + base64.encodeToString(digest.digest());
    }

    private URI awaitAddress() throws IOException, InterruptedException {
        Path ports = data.resolve("logs/http.ports");
        long end = System.nanoTime() + START_LIMIT.toNanos();
        while (!Files.exists(ports) || Files.size(ports) == 0) {
            if (process.waitFor(100, TimeUnit.MILLISECONDS) || System.nanoTime() > end) {
                throw new IOException("Elasticsearch did not start: " + Files.readString(data.resolve("output.log")));
            }
        }
        return URI.create("http://" + Files.readAllLines(ports).getFirst());
    }

    private void end() {
        process.destroy();
        try {
            process.waitFor(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        process.destroyForcibly();
    }
}
