package ua.vidhuk.deployment;

import java.io.IOException;
import java.lang.module.ModuleFinder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Payara Micro with the one WAR at the root, told everything by its environment. */
final class PayaraService {

    static final String NAME = "payara";

    private static final Duration START_LIMIT = Duration.ofMinutes(8);
    private static final String VECTORS = "jdk.incubator.vector";

    private final Platform platform;
    private final DataFolder folder;
    private final Ports ports;
    private final Secrets secrets;
    private final Map<String, String> search;

    /**
     * @param search what the application is told of a search engine outside of it; nothing when it has its own
     */
    PayaraService(Platform platform, DataFolder folder, Ports ports, Secrets secrets, Map<String, String> search) {
        this.platform = platform;
        this.folder = folder;
        this.ports = ports;
        this.secrets = secrets;
        this.search = search;
    }

    ChildProcess start(Children children) {
        var log = folder.log(NAME);
        keepEarlier(log);
        return children.start(NAME, command(), environment(), log, "TERM");
    }

    /**
     * Waits until the application says that it is ready.
     *
     * @throws LauncherException naming the log, when the server ends, the WAR cannot be deployed, or time runs out
     */
    void awaitReady(ChildProcess server) {
        boolean settled = Probe.await(START_LIMIT, () -> !server.isAlive() || isReady() || hasRefusedTheWar());
        if (!settled || !server.isAlive() || !isReady()) {
            throw new LauncherException("The application did not start; the reason is in " + server.log() + ".");
        }
    }

    /** Health checks that are asked before Payara has finished fail on resources not yet bound, so its word comes first. */
    private boolean isReady() {
        return log().contains(" ready in ") && Probe.status(ports.url() + "/health/ready") == 200;
    }

    /** A WAR that fails leaves Payara running and answering 404, so the log is the one that tells. */
    private boolean hasRefusedTheWar() {
        var log = log();
        return log.contains("Exception while loading the app")
                || log.contains("Exception while deploying the app")
                || log.contains("Exception during lifecycle processing");
    }

    private String log() {
        try {
            return new String(Files.readAllBytes(folder.log(NAME)), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }

    private List<String> command() {
        var command = new ArrayList<String>();
        command.add(Platform.java().toString());
        command.addAll(platform.jvmOpens());
        command.addAll(vectors());
        command.addAll(List.of(
                "-Xmx512m",
                "-XX:+UseSerialGC",
                // Lucene asks the system how it reads files.
                "--enable-native-access=ALL-UNNAMED",
                "-Duser.timezone=UTC",
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                "-Djava.io.tmpdir=" + temporary(),
                "-jar",
                platform.payaraMicro().toString()));
        command.addAll(List.of("--nohazelcast", "--disablephonehome", "--contextroot", "/"));
        command.addAll(List.of("--deploy", platform.war().toString(), "--port", String.valueOf(ports.http())));
        command.addAll(List.of("--prebootcommandfile", bootCommands().toString()));
        return command;
    }

    /** Lucene decodes and scores faster with them; a JDK may have been built without. */
    private static List<String> vectors() {
        return ModuleFinder.ofSystem().find(VECTORS).isPresent() ? List.of("--add-modules", VECTORS) : List.of();
    }

    /** Payara listens on every address unless told so before it boots. */
    private Path bootCommands() {
        var file = folder.path().resolve("payara-boot.txt");
        var listener = "configs.config.server-config.network-config.network-listeners.network-listener.http-listener";
        DataFolder.writePrivately(
                file, ("set " + listener + ".address=" + Ports.LOOPBACK + "\n").getBytes(StandardCharsets.UTF_8));
        return file;
    }

    private Path temporary() {
        var temporary = folder.path().resolve("payara-tmp");
        DeletedTree.delete(temporary);
        try {
            return Files.createDirectories(temporary);
        } catch (IOException e) {
            throw new LauncherException("The folder " + temporary + " cannot be created.", e);
        }
    }

    private Map<String, String> environment() {
        var environment = new HashMap<String, String>();
        environment.put("DB_URL", ports.jdbcUrl("vidhuk"));
        environment.put("DB_USER", "vidhuk_app");
        environment.put("DB_PASSWORD", secrets.application());
        environment.put("OIDC_ISSUER", ports.keycloakUrl() + "/realms/vidhuk");
        environment.put("OIDC_CLIENT_ID", "vidhuk-web");
        environment.put("OIDC_CLIENT_SECRET", secrets.webClient());
        environment.put("OIDC_AUDIENCE", "vidhuk-api");
        environment.put("PETITIONS_PERSON_KEY", secrets.petitionPersons());
        environment.put("SMTP_HOST", Ports.LOOPBACK);
        environment.put("SMTP_PORT", String.valueOf(ports.smtp()));
        // The mail server for trying e-mail is on this machine.
        environment.put("MAIL_INTAKE_PRIVATE_HOSTS", "true");
        environment.put("PUBLIC_URL", ports.url());
        environment.put("SEARCH_FOLDER", folder.path().resolve("search").toString());
        environment.putAll(search);
        return environment;
    }

    private static void keepEarlier(Path log) {
        try {
            if (Files.exists(log)) {
                Files.move(log, log.resolveSibling(NAME + ".earlier.log"), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new LauncherException("The log " + log + " cannot be put aside.", e);
        }
    }
}
