package ua.vidhuk.deployment;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** The real Elasticsearch, one node without plugins on a free port of the loopback address, with a password. */
final class ElasticsearchService {

    static final String NAME = "elasticsearch";
    static final String USER = "vidhuk";

    private static final Duration START_LIMIT = Duration.ofMinutes(3);
    private static final int SALT_BYTES = 8;

    private final Path home;
    private final Path data;
    private final Path log;
    private final Secrets secrets;

    ElasticsearchService(Platform platform, DataFolder folder, Secrets secrets) {
        this.home = platform.elasticsearch();
        this.data = folder.path().resolve(NAME);
        this.log = folder.log(NAME);
        this.secrets = secrets;
    }

    /**
     * Starts it.
     *
     * @param port on which it listens; 0 for any that is free
     */
    ChildProcess start(Children children, int port) {
        try {
            configure(port);
        } catch (IOException e) {
            throw new LauncherException("Elasticsearch cannot be prepared in " + data + ".", e);
        }
        return children.start(NAME, command(), environment(), log, "TERM");
    }

    /**
     * Waits until it listens.
     *
     * @return its address
     * @throws LauncherException naming the log when it does not get ready
     */
    String awaitAddress(ChildProcess server) {
        Probe.await(START_LIMIT, () -> !server.isAlive() || !ports().isEmpty());
        if (!server.isAlive() || ports().isEmpty()) {
            throw new LauncherException("Elasticsearch did not start; the reason is in " + server.log() + ".");
        }
        return "http://" + ports().getFirst();
    }

    private List<String> ports() {
        try {
            return Files.exists(portsFile()) ? Files.readAllLines(portsFile()) : List.of();
        } catch (IOException e) {
            return List.of();
        }
    }

    private Path portsFile() {
        return data.resolve("logs/http.ports");
    }

    private void configure(int port) throws IOException {
        Path config = Files.createDirectories(data.resolve("config"));
        Files.createDirectories(data.resolve("tmp"));
        Files.deleteIfExists(portsFile());
        Files.copy(
                home.resolve("config/log4j2.properties"),
                config.resolve("log4j2.properties"),
                StandardCopyOption.REPLACE_EXISTING);
        write(
                "elasticsearch.yml",
                """
                cluster.name: vidhuk
                path.data: "%1$s/nodes"
                path.logs: "%1$s/logs"
                network.host: %2$s
                http.port: %3$d
                transport.port: 0
                node.portsfile: true
                discovery.type: single-node
                xpack.security.enabled: true
                xpack.security.autoconfiguration.enabled: false
                xpack.security.http.ssl.enabled: false
                xpack.security.transport.ssl.enabled: false
                """
                        .formatted(data, Ports.LOOPBACK, port));
        write(
                "jvm.options",
                """
                -Xms512m
                -Xmx512m
                -XX:+UseSerialGC
                -XX:-AlwaysPreTouch
                -XX:+ExitOnOutOfMemoryError
                -Djava.io.tmpdir=${ES_TMPDIR}
                """);
        write("users", USER + ":" + hashed(secrets.elasticsearch()) + "\n");
        write("users_roles", "superuser:" + USER + "\n");
    }

    private void write(String name, String text) {
        DataFolder.writePrivately(data.resolve("config").resolve(name), text.getBytes(StandardCharsets.UTF_8));
    }

    /** As its file of users wants it: salt and digest, each in Base64. The password is long and random. */
    private static String hashed(String password) {
        try {
            var salt = new byte[SALT_BYTES];
            new SecureRandom().nextBytes(salt);
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(password.getBytes(StandardCharsets.UTF_8));
            digest.update(salt);
            var base64 = Base64.getEncoder();
            return "{SSHA256}" + base64.encodeToString(salt) + base64.encodeToString(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private List<String> command() {
        var command = new ArrayList<String>();
        if (System.getProperty("user.name").equals("root")) {
            // It refuses to run as root; in a user namespace of its own it is somebody, with the same files.
            command.addAll(List.of("unshare", "--user", "--map-user=1000", "--map-group=1000"));
        }
        command.addAll(List.of("bash", home.resolve("bin/elasticsearch").toString()));
        return command;
    }

    private Map<String, String> environment() {
        return Map.of(
                "ES_JAVA_HOME", System.getProperty("java.home"),
                "ES_PATH_CONF", data.resolve("config").toString(),
                "ES_TMPDIR", data.resolve("tmp").toString());
    }
}
