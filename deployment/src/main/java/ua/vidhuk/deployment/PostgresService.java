package ua.vidhuk.deployment;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The real PostgreSQL, from the binaries of a Maven artifact.
 *
 * <p>We run {@code initdb} and {@code postgres} ourselves, because the library around these binaries is made for tests:
 * it switches {@code fsync} off and cleans up behind itself. This database is to keep every acknowledged appeal.
 */
final class PostgresService {

    static final String NAME = "postgresql";
    static final String PREPARATION = "initdb";
    static final String OWNER = "postgres";
    /** Ends every session and writes a checkpoint; TERM would wait for clients. */
    static final String STOP_SIGNAL = "INT";

    private static final Duration START_LIMIT = Duration.ofMinutes(2);
    private static final long LEAST_SHARED_MB = 256;
    private static final long MOST_SHARED_MB = 2048;

    private final Path binaries;
    private final DataFolder folder;
    private final Ports ports;
    private final Secrets secrets;

    PostgresService(Platform platform, DataFolder folder, Ports ports, Secrets secrets) {
        this.binaries = PostgresBinaries.unpacked(platform.postgresql());
        this.folder = folder;
        this.ports = ports;
        this.secrets = secrets;
    }

    ChildProcess start(Children children) {
        if (!Files.exists(folder.postgresql())) {
            initialise(children);
        }
        return children.start(NAME, serverCommand(), Map.of(), folder.log(NAME), STOP_SIGNAL);
    }

    /**
     * Waits for the server and makes sure that its two databases are there.
     *
     * @throws LauncherException naming the log when it does not get ready
     */
    void awaitReady(ChildProcess server) {
        boolean ready = Probe.await(START_LIMIT, () -> !server.isAlive() || answers());
        if (!ready || !server.isAlive()) {
            throw new LauncherException("PostgreSQL did not start; the reason is in " + server.log() + ".");
        }
        ensureDatabases();
    }

    private void initialise(Children children) {
        var draft = folder.path().resolve("postgresql.new");
        var passwordFile = folder.path().resolve("postgresql.password");
        DataFolder.writePrivately(passwordFile, secrets.databaseOwner().getBytes());
        try {
            DeletedTree.delete(draft);
            var command = asOrdinaryUser(List.of(
                    binaries.resolve("bin/initdb").toString(),
                    "--pgdata=" + draft,
                    "--username=" + OWNER,
                    "--auth=scram-sha-256",
                    "--pwfile=" + passwordFile,
                    "--encoding=UTF8",
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8",
                    "--locale=C"));
            if (children.run(PREPARATION, command, Map.of(), folder.log(NAME)) != 0) {
                throw new LauncherException(
                        "The database could not be created; the reason is in " + folder.log(NAME) + ".");
            }
            Files.move(draft, folder.postgresql(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new LauncherException("The database could not be created in " + folder.path() + ".", e);
        } finally {
            DeletedTree.delete(passwordFile);
        }
    }

    private List<String> serverCommand() {
        var command = new ArrayList<>(List.of(binaries.resolve("bin/postgres").toString()));
        command.addAll(List.of("-D", folder.postgresql().toString()));
        command.addAll(List.of("-p", String.valueOf(ports.postgres())));
        var settings = List.of(
                "listen_addresses=" + Ports.LOOPBACK,
                "unix_socket_directories=",
                "max_connections=200",
                "shared_buffers=" + sharedMegabytes() + "MB",
                // Each checkpoint makes the next change of every page dearer.
                "checkpoint_timeout=15min",
                "max_wal_size=2GB",
                "jit=off",
                "timezone=UTC",
                "log_timezone=UTC");
        settings.forEach(setting -> command.addAll(List.of("-c", setting)));
        return asOrdinaryUser(command);
    }

    /** An eighth of the machine's memory, so that a large tenant's tables and indexes stay there; the rest is for the others. */
    private static long sharedMegabytes() {
        var machine = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        return Math.clamp(machine.getTotalMemorySize() / (8 << 20), LEAST_SHARED_MB, MOST_SHARED_MB);
    }

    /** PostgreSQL refuses to run as root; in a user namespace of its own it is nobody, with the same files. */
    private static List<String> asOrdinaryUser(List<String> command) {
        if (!System.getProperty("user.name").equals("root")) {
            return command;
        }
        var wrapped = new ArrayList<>(List.of("unshare", "--user"));
        wrapped.addAll(command);
        return wrapped;
    }

    private boolean answers() {
        try (var connection = DriverManager.getConnection(ports.jdbcUrl("postgres"), OWNER, secrets.databaseOwner())) {
            return connection.isValid(2);
        } catch (SQLException e) {
            return false;
        }
    }

    private void ensureDatabases() {
        try (var connection = DriverManager.getConnection(ports.jdbcUrl("postgres"), OWNER, secrets.databaseOwner());
                var statement = connection.createStatement()) {
            var present = new ArrayList<String>();
            try (var rows = statement.executeQuery("select datname from pg_database")) {
                while (rows.next()) {
                    present.add(rows.getString(1));
                }
            }
            if (!present.contains("vidhuk")) {
                statement.execute("create database vidhuk");
            }
            if (!present.contains("keycloak")) {
                statement.execute("drop role if exists keycloak");
                statement.execute("create role keycloak login password '" + secrets.keycloakDatabase() + "'");
                statement.execute("create database keycloak owner keycloak");
            }
        } catch (SQLException e) {
            throw new LauncherException("The databases could not be created; see " + folder.log(NAME) + ".", e);
        }
    }
}
