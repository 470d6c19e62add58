package ua.vidhuk.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

/** What the backends of PostgreSQL hold for themselves alone, so without shared buffers (Linux). */
record BackendMemory(PlatformOwner owner) {

    private static final String BACKENDS =
            "select pid::text from pg_stat_activity where usename = 'vidhuk_app' and backend_type = 'client backend'";

    /** Of all connections of the application, in MB. */
    List<Double> ofTheApplication() throws SQLException {
        return owner.read(BACKENDS).stream().map(BackendMemory::megabytes).toList();
    }

    /** Of a connection that did nothing yet. */
    double ofAFreshOne() throws SQLException {
        try (var connection = owner.database().getConnection();
                var row = connection.createStatement().executeQuery("select pg_backend_pid()::text")) {
            row.next();
            return megabytes(row.getString(1));
        }
    }

    private static double megabytes(String pid) {
        try (Stream<String> lines = Files.lines(Path.of("/proc", pid, "smaps_rollup"))) {
            return lines.filter(line -> line.startsWith("Private_"))
                            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                            .sum()
                    / 1024.0;
        } catch (IOException e) {
            return 0; // it ended between the list and the look
        }
    }
}
