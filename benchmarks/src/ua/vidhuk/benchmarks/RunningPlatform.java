package ua.vidhuk.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A platform that is up, with what its {@code status} says. */
final class RunningPlatform implements AutoCloseable {

    private final Vidhuk vidhuk;
    private final Path data;
    private final JsonNode status;

    RunningPlatform(Vidhuk vidhuk, Path data, JsonNode status) {
        this.vidhuk = vidhuk;
        this.data = data;
        this.status = status;
    }

    InetSocketAddress address() {
        var url = URI.create(status.path("url").asText());
        return new InetSocketAddress(url.getHost(), url.getPort());
    }

    String url() {
        return status.path("url").asText();
    }

    String keycloakUrl() {
        return status.path("keycloakUrl").asText();
    }

    /** The password of Keycloak's administrator, from the data folder of this platform. */
    String keycloakPassword() throws IOException {
        return new ObjectMapper()
                .readTree(data.resolve("secrets.json").toFile())
                .path("keycloakAdmin")
                .asText();
    }

    String jdbcUrl() {
        return status.path("jdbcUrl").asText();
    }

    String token(String user) throws IOException {
        return vidhuk.token(data, user);
    }

    /** A connection of the application's login, which can read nothing before it becomes a tenant. */
    Connection connect() throws SQLException {
        return DriverManager.getConnection(
                status.path("jdbcUrl").asText(),
                status.path("applicationUser").asText(),
                status.path("applicationPassword").asText());
    }

    /** What a query answers within a transaction of a role, the first column as text. */
    List<String> read(String role, String sql) throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("set local role " + role);
            try (var rows = statement.executeQuery(sql)) {
                var values = new ArrayList<String>();
                while (rows.next()) {
                    values.add(rows.getString(1));
                }
                return values;
            }
        }
    }

    /** Resident memory of Payara in MB (Linux). */
    double residentMegabytes() throws IOException {
        return residentMegabytes(status.path("pids").path("payara").asLong());
    }

    static double residentMegabytes(long pid) throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("/proc", String.valueOf(pid), "status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                            .map(line -> line.replaceAll("\\D", ""))
                            .mapToLong(Long::parseLong)
                            .findFirst()
                            .orElseThrow()
                    / 1024.0;
        }
    }

    /** How much processor time each part has used so far. */
    Map<String, Duration> processorTimes() {
        var times = new TreeMap<String, Duration>();
        status.path("pids")
                .properties()
                .forEach(part ->
                        times.put(part.getKey(), processorTime(part.getKey(), part.getValue().asLong())));
        return times;
    }

    /** Processor time of the compilers within Payara's virtual machine (Linux). */
    Duration compilerTime() throws IOException {
        Path threads = Path.of("/proc", status.path("pids").path("payara").asText(), "task");
        try (Stream<Path> each = Files.list(threads)) {
            return each.map(RunningPlatform::compilerTime).reduce(Duration.ZERO, Duration::plus);
        }
    }

    /** As proc(5) tells: the fourteenth and fifteenth value, the twelfth and thirteenth behind the name, in hundredths of a second. */
    private static Duration compilerTime(Path thread) {
        try {
            String line = Files.readString(thread.resolve("stat"));
            String name = line.substring(line.indexOf('(') + 1, line.lastIndexOf(')'));
            if (!name.startsWith("C1 Compiler") && !name.startsWith("C2 Compiler")) {
                return Duration.ZERO;
            }
            String[] values = line.substring(line.lastIndexOf(')') + 2).split(" ");
            return Duration.ofMillis(10 * (Long.parseLong(values[11]) + Long.parseLong(values[12])));
        } catch (IOException e) {
            // the thread has ended meanwhile
            return Duration.ZERO;
        }
    }

    /** The servers are children of the launcher, but the launcher's own is that of the mail server. */
    private static Duration processorTime(String part, long pid) {
        return ProcessHandle.of(pid).stream()
                .flatMap(process -> part.equals("launcher")
                        ? Stream.of(process)
                        : Stream.concat(Stream.of(process), process.descendants()))
                .map(process -> process.info().totalCpuDuration().orElse(Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus);
    }

    @Override
    public void close() throws IOException {
        vidhuk.down(data);
    }
}
