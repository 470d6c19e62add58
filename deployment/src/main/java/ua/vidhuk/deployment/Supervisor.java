package ua.vidhuk.deployment;

import java.nio.channels.FileLock;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;

/** Starts the servers in order, watches over them, and ends them in the opposite order. */
final class Supervisor {

    private final Platform platform;
    private final DataFolder folder;
    private final Ports ports;
    private final SearchEngineChoice choice;
    private final Console console;
    private final Children children;
    private volatile MailService mail;
    private SearchServer search;

    Supervisor(Platform platform, DataFolder folder, Ports ports, SearchEngineChoice choice, Console console) {
        this.platform = platform;
        this.folder = folder;
        this.ports = ports;
        this.choice = choice;
        this.console = console;
        this.children = new Children(folder, ports);
    }

    /**
     * Runs the platform until one of its servers ends, and then ends the rest.
     *
     * @param withSamples whether the first start creates the sample tenants
     * @throws LauncherException when a server does not start or ends by itself
     */
    void run(boolean withSamples, FileLock lock) {
        var hook = new Thread(this::stop, "stop");
        Runtime.getRuntime().addShutdownHook(hook);
        var began = Instant.now();
        try {
            children.announceStart();
            startAll(withSamples);
            console.finished("Ready", began);
            Welcome.print(console, ports, withSamples ? platform.sampleTenants() : List.of());
            // After the last word, because up --detach shows the words until then.
            children.announceReady();
        } catch (RuntimeException e) {
            if (children.areStopped()) {
                return;
            }
            throw e;
        }
        var ended = awaitEndOfWhatIsNeeded();
        if (lock.isValid() && !children.areStopped()) {
            throw new LauncherException(
                    ended.name() + " ended unexpectedly, so the rest is stopped; its log is " + ended.log() + ".");
        }
    }

    private ChildProcess awaitEndOfWhatIsNeeded() {
        var ended = children.awaitFirstEnd();
        while (!children.areStopped() && search.hasTakenCareOf(ended, children)) {
            ended = children.awaitFirstEnd();
        }
        return ended;
    }

    private void startAll(boolean withSamples) {
        var secrets = Secrets.ofFolder(folder);
        var postgres = step("PostgreSQL", () -> startPostgres(secrets));
        var keycloak = new KeycloakService(platform, folder, ports, secrets);
        if (!keycloak.isBuilt()) {
            step("Keycloak prepared for PostgreSQL (once)", () -> keycloak.build(children));
        }
        step("Mail server", () -> mail = MailService.start(ports));
        var identity = keycloak.start(children);
        var admin = new TenantAdmin(platform, ports, secrets);
        step("Database schemas", () -> admin.run(children, folder.log(TenantAdmin.NAME), List.of("migrate")));
        step("Keycloak", () -> keycloak.awaitReady(identity));
        RealmAddresses.ofKeycloak(ports, secrets).bringUpToDate();
        var samples = new SampleTenants(platform, folder, admin);
        if (withSamples && samples.areDue()) {
            step("Sample tenants", () -> samples.apply(children));
        }
        startSearch(secrets);
        admin.startProvisioner(children, folder.log(TenantAdmin.PROVISIONER));
        var payara = new PayaraService(platform, folder, ports, secrets, search.environment());
        var application = payara.start(children);
        step("Application", () -> payara.awaitReady(application));
        if (withSamples) {
            loadSamples();
        }
        if (!postgres.isAlive()) {
            throw new LauncherException("PostgreSQL ended while the rest was starting; its log is " + postgres.log());
        }
    }

    private void startSearch(Secrets secrets) {
        var elasticsearch = new ElasticsearchService(platform, folder, secrets);
        search = new SearchServer(choice, elasticsearch, secrets, console);
        if (search.isWanted()) {
            step("Elasticsearch", () -> search.start(children));
        }
    }

    private void loadSamples() {
        var appeals = new SampleAppeals(platform, folder, ports);
        load("Sample appeals", appeals.areDue(), appeals::play);
        var petitions = new SamplePetitions(platform, folder, ports);
        load("Sample petitions", petitions.areDue(), petitions::play);
        var articles = new SampleArticles(platform, folder, ports);
        load("Sample articles", articles.areDue(), articles::play);
        var mailboxes = new SampleMailboxes(platform, folder, ports);
        load("Sample mailboxes", mailboxes.areDue(), mailboxes::connect);
    }

    /** A platform without its samples is still a platform: the failure is told, and the next start tries again. */
    private void load(String samples, boolean due, Runnable play) {
        if (!due) {
            return;
        }
        try {
            step(samples, play);
        } catch (LauncherException e) {
            console.complain(e.getMessage() + " The platform runs without them; the next start tries again.");
        }
    }

    private ChildProcess startPostgres(Secrets secrets) {
        var service = new PostgresService(platform, folder, ports, secrets);
        var server = service.start(children);
        service.awaitReady(server);
        return server;
    }

    private void step(String name, Runnable work) {
        var began = Instant.now();
        work.run();
        console.finished(name, began);
    }

    private <T> T step(String name, Supplier<T> work) {
        var began = Instant.now();
        T result = work.get();
        console.finished(name, began);
        return result;
    }

    /** Ends everything, the application first and the database last; can be called again. */
    private void stop() {
        children.stop();
        if (mail != null) {
            mail.close();
        }
    }
}
