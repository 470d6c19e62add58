package ua.vidhuk.deployment;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The command line of the module tenant-admin, run as a child process with the owner's credentials. */
final class TenantAdmin {

    static final String NAME = "tenant-admin";
    static final String PROVISIONER = "provisioner";

    private static final String MAIN_CLASS = "ua.vidhuk.tenantadmin.boundary.TenantAdminCommand";

    private final Platform platform;
    private final Ports ports;
    private final Secrets secrets;

    TenantAdmin(Platform platform, Ports ports, Secrets secrets) {
        this.platform = platform;
        this.ports = ports;
        this.secrets = secrets;
    }

    /**
     * Runs a command to its end, its words going to the log.
     *
     * @throws LauncherException naming the log when it fails
     */
    void run(Children children, Path log, List<String> arguments) {
        if (children.run(NAME, command(arguments), environment(), log) != 0) {
            throw new LauncherException(NAME + " " + arguments.getFirst() + " failed; the reason is in " + log + ".");
        }
    }

    /** Starts what makes tenants whose requests were approved, and stays. */
    ChildProcess startProvisioner(Children children, Path log) {
        return children.start(
                PROVISIONER, command(List.of("tenant", "provision", "--watch")), environment(), log, "TERM");
    }

    /** Runs a command whose words go to the terminal, and gives its exit code. */
    int runInTheTerminal(List<String> arguments) {
        try {
            return process(arguments).inheritIO().start().waitFor();
        } catch (IOException e) {
            throw new LauncherException(NAME + " cannot be run.", e);
        } catch (InterruptedException e) {
            throw Probe.interrupted(e);
        }
    }

    /** The command as a process that has not begun. */
    ProcessBuilder process(List<String> arguments) {
        var builder = new ProcessBuilder(command(arguments));
        builder.environment().putAll(environment());
        return builder;
    }

    private List<String> command(List<String> arguments) {
        var command = new ArrayList<>(List.of(
                Platform.java().toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Duser.timezone=UTC",
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                "-cp",
                platform.tenantAdminClassPath(),
                MAIN_CLASS));
        command.addAll(arguments);
        return command;
    }

    private Map<String, String> environment() {
        var environment = new HashMap<String, String>();
        environment.put("DB_ADMIN_URL", ports.jdbcUrl("vidhuk"));
        environment.put("DB_ADMIN_USER", PostgresService.OWNER);
        environment.put("DB_ADMIN_PASSWORD", secrets.databaseOwner());
        environment.put("DB_PASSWORD", secrets.application());
        environment.put("KEYCLOAK_ADMIN_URL", ports.keycloakUrl());
        environment.put("KEYCLOAK_ADMIN_USER", KeycloakService.ADMIN);
        environment.put("KEYCLOAK_ADMIN_PASSWORD", secrets.keycloakAdmin());
        environment.put("FIRST_PASSWORD", Welcome.SAMPLE_PASSWORD);
        return environment;
    }
}
