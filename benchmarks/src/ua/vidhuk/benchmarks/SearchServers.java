package ua.vidhuk.benchmarks;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Starts the servers that are measured, from the parts that the build laid out; each ends with this. */
final class SearchServers implements AutoCloseable {

    static final String USER = "vidhuk";
    static final String PASSWORD = "for one measurement";

    private final Path platform;
    private final Path work;
    private final List<Process> started = new ArrayList<>();
    private ElasticServer elastic;
    private PostgresServer postgresServer;

    /** Elasticsearch that runs. */
    private record ElasticServer(Process process, URI url, Path data) {}

    /** PostgreSQL that runs. */
    private record PostgresServer(Process process, int port) {}

    SearchServers(Path project, Path work) {
        this.platform = project.resolve("deployment/target/platform");
        this.work = work;
    }

    SearchSystem lucene(String name) {
        return new LuceneSystem(work.resolve("lucene-" + name));
    }

    /** An index of its own on the one server. */
    SearchSystem elasticsearch(String name) throws Exception {
        if (elastic == null) {
            elastic = startElasticsearch();
        }
        return new ElasticSystem(elastic.url(), name, elastic.data().resolve("nodes"), elastic.process().toHandle());
    }

    /** An empty table on the one server. */
    SearchSystem postgres() throws Exception {
        return PostgresSystem.simple(runningPostgres().port(), runningPostgres().process().toHandle());
    }

    /** The same with a Ukrainian dictionary of Hunspell, when this machine has one; in place of the table before. */
    Optional<SearchSystem> postgresWithDictionary() throws Exception {
        Path folder = Path.of(System.getenv().getOrDefault("VIDHUK_HUNSPELL", "/usr/share/hunspell"));
        if (!Files.isReadable(folder.resolve("uk_UA.dic")) || !Files.isReadable(folder.resolve("uk_UA.aff"))) {
            return Optional.empty();
        }
        Path there = work.resolve("postgresql/share/postgresql/tsearch_data");
        Files.copy(folder.resolve("uk_UA.dic"), there.resolve("uk_ua.dict"), StandardCopyOption.REPLACE_EXISTING);
        Files.copy(folder.resolve("uk_UA.aff"), there.resolve("uk_ua.affix"), StandardCopyOption.REPLACE_EXISTING);
        return Optional.of(PostgresSystem.withDictionary(
                runningPostgres().port(), runningPostgres().process().toHandle()));
    }

    private PostgresServer runningPostgres() throws Exception {
        if (postgresServer == null) {
            postgresServer = startPostgres();
        }
        return postgresServer;
    }

    /** Ends the servers with what they hold, so that the next layout finds new ones. */
    void endServers() throws IOException {
        close();
        started.clear();
        elastic = null;
        postgresServer = null;
        for (String each : List.of("elasticsearch", "postgresql-data")) {
            DeletedFolder.delete(work.resolve(each));
        }
    }

    private PostgresServer startPostgres() throws Exception {
        Path binaries = work.resolve("postgresql");
        Path data = work.resolve("postgresql-data");
        int port = freePort();
        var initdb = start(
                "initdb",
                List.of(binaries + "/bin/initdb", "-D", data.toString(), "-U", "postgres", "--auth=trust",
                        "--encoding=UTF8", "--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C"),
                Map.of());
        if (initdb.waitFor() != 0) {
            throw new IOException("initdb failed: " + Files.readString(work.resolve("initdb.log")));
        }
        var settings = Stream.of("listen_addresses=127.0.0.1", "unix_socket_directories=", "shared_buffers=256MB",
                        "work_mem=32MB", "maintenance_work_mem=256MB", "max_wal_size=4GB", "jit=off")
                .flatMap(each -> Stream.of("-c", each));
        var command = Stream.concat(
                        Stream.of(binaries + "/bin/postgres", "-D", data.toString(), "-p", String.valueOf(port)), settings)
                .toList();
        return new PostgresServer(start("postgres", command, Map.of()), port);
    }

    private ElasticServer startElasticsearch() throws Exception {
        Path home;
        try (var folders = Files.list(platform.resolve("elasticsearch"))) {
            home = folders.filter(each -> Files.isDirectory(each.resolve("lib"))).findFirst().orElseThrow();
        }
        Path data = Files.createDirectories(work.resolve("elasticsearch"));
        configure(home, data);
        var process = start("elasticsearch", List.of("bash", home.resolve("bin/elasticsearch").toString()), Map.of(
                "ES_JAVA_HOME", System.getProperty("java.home"),
                "ES_PATH_CONF", data.resolve("config").toString(),
                "ES_TMPDIR", Files.createDirectories(data.resolve("tmp")).toString()));
        Path ports = data.resolve("logs/http.ports");
        while (!Files.exists(ports) || Files.size(ports) == 0) {
            if (process.waitFor(200, TimeUnit.MILLISECONDS)) {
                throw new IOException("Elasticsearch failed: " + Files.readString(work.resolve("elasticsearch.log")));
            }
        }
        return new ElasticServer(process, URI.create("http://" + Files.readAllLines(ports).getFirst()), data);
    }

    private static void configure(Path home, Path data) throws Exception {
        Path config = Files.createDirectories(data.resolve("config"));
        Files.copy(home.resolve("config/log4j2.properties"), config.resolve("log4j2.properties"));
        Files.writeString(config.resolve("elasticsearch.yml"), """
                path.data: "%1$s/nodes"
                path.logs: "%1$s/logs"
                network.host: 127.0.0.1
                http.port: 0
                transport.port: 0
                node.portsfile: true
                discovery.type: single-node
                xpack.security.autoconfiguration.enabled: false
                cluster.routing.allocation.disk.threshold_enabled: false
                """.formatted(data));
        Files.writeString(config.resolve("jvm.options"), """
                -Xms1g
                -Xmx1g
                -XX:+UseSerialGC
                -XX:-AlwaysPreTouch
                -Djava.io.tmpdir=${ES_TMPDIR}
                20-:--add-modules=jdk.incubator.vector
                """);
        Files.writeString(config.resolve("users"), USER + ":" + hashed() + "\n");
        Files.writeString(config.resolve("users_roles"), "superuser:" + USER + "\n");
    }

    private static String hashed() throws Exception {
        var salt = "saltsalt".getBytes();
        var digest = MessageDigest.getInstance("SHA-256");
        digest.update(PASSWORD.getBytes());
        digest.update(salt);
        var base64 = Base64.getEncoder();
        return "{SSHA256}" + base64.encodeToString(salt) + base64.encodeToString(digest.digest());
    }

    private Process start(String name, List<String> command, Map<String, String> environment) throws IOException {
        var whole = new ArrayList<String>();
        if (System.getProperty("user.name").equals("root")) {
            whole.addAll(List.of("unshare", "--user", "--map-user=1000", "--map-group=1000"));
        }
        whole.addAll(command);
        var builder = new ProcessBuilder(whole)
                .redirectErrorStream(true)
                .redirectInput(Path.of("/dev/null").toFile())
                .redirectOutput(work.resolve(name + ".log").toFile());
        builder.environment().putAll(environment);
        var process = builder.start();
        started.add(process);
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        return process;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        started.forEach(Process::destroy);
        for (Process each : started) {
            each.onExit().join();
        }
    }
}
