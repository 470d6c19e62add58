package ua.vidhuk.deployment;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The real Keycloak on its own database of the same PostgreSQL, with the realm {@code vidhuk} imported at the first
 * start. It is built once for PostgreSQL, so that every later start skips that.
 */
final class KeycloakService {

    static final String NAME = "keycloak";
    static final String PREPARATION = "keycloak-build";
    static final String ADMIN = "admin";

    private static final Duration START_LIMIT = Duration.ofMinutes(8);

    private final Path home;
    private final DataFolder folder;
    private final Ports ports;
    private final Secrets secrets;

    KeycloakService(Platform platform, DataFolder folder, Ports ports, Secrets secrets) {
        this.home = platform.keycloak();
        this.folder = folder;
        this.ports = ports;
        this.secrets = secrets;
    }

    boolean isBuilt() {
        return Files.exists(builtMarker());
    }

    /** Builds Keycloak for PostgreSQL, unless that is done; several launchers may ask at the same time. */
    void build(Children children) {
        try (var channel = FileChannel.open(home.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var lock = channel.lock()) {
            if (!lock.isValid() || isBuilt()) {
                return;
            }
            var command = command(List.of("build", "--db=postgres", "--health-enabled=true"));
            if (children.run(PREPARATION, command, Map.of(), folder.log(NAME)) != 0) {
                throw new LauncherException(
                        "Keycloak could not be prepared; the reason is in " + folder.log(NAME) + ".");
            }
            Files.createFile(builtMarker());
        } catch (IOException e) {
            throw new LauncherException("Keycloak cannot be prepared in " + home + ".", e);
        }
    }

    ChildProcess start(Children children) {
        var arguments = List.of(
                "start",
                "--optimized",
                "--import-realm",
                "--http-enabled=true",
                "--http-host=" + Ports.LOOPBACK,
                "--http-port=" + ports.keycloak(),
                "--http-management-port=0",
                "--hostname=" + ports.keycloakUrl(),
                "--cache=local");
        return children.start(NAME, command(arguments), environment(), folder.log(NAME), "TERM");
    }

    void awaitReady(ChildProcess server) {
        var realm = ports.keycloakUrl() + "/realms/vidhuk";
        boolean ready = Probe.await(START_LIMIT, () -> !server.isAlive() || Probe.status(realm) == 200);
        if (!ready || !server.isAlive()) {
            throw new LauncherException("Keycloak did not start; the reason is in " + server.log() + ".");
        }
    }

    private Map<String, String> environment() {
        var environment = new HashMap<String, String>();
        environment.put("KC_DB_URL", ports.jdbcUrl("keycloak"));
        environment.put("KC_DB_USERNAME", "keycloak");
        environment.put("KC_DB_PASSWORD", secrets.keycloakDatabase());
        environment.put("KC_DB_POOL_MAX_SIZE", "20");
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", ADMIN);
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.keycloakAdmin());
        environment.put("VIDHUK_PUBLIC_URL", ports.url());
        environment.put("VIDHUK_WEB_SECRET", secrets.webClient());
        environment.put("VIDHUK_SAMPLES", "true");
        environment.put("VIDHUK_SMTP_HOST", Ports.LOOPBACK);
        environment.put("VIDHUK_SMTP_PORT", String.valueOf(ports.smtp()));
        return environment;
    }

    /** What {@code kc.sh} runs in the end, without the shell between us and the process. */
    private List<String> command(List<String> arguments) {
        var command = new ArrayList<>(List.of(
                Platform.java().toString(),
                "-Xms64m",
                "-Xmx384m",
                "-XX:MaxMetaspaceSize=256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dfile.encoding=UTF-8",
                "-Duser.language=en",
                "-Duser.country=US",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED",
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Dpicocli.disable.closures=true",
                "-Dquarkus-log-max-startup-records=10000",
                "-cp",
                home.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
        command.addAll(arguments);
        return command;
    }

    private Path builtMarker() {
        return home.resolve("built-for-postgresql");
    }
}
