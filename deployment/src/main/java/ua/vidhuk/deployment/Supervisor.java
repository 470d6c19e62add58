package ua.vidhuk.deployment;

import java.nio.channels.FileLock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** Starts the servers in order, watches over them, and ends them in the opposite order. */
final class Supervisor {

    private final Platform platform;
    private final DataFolder folder;
    private final Console console;
    private final List<ChildProcess> children = new ArrayList<>();
    private RunState state;
    private MailService mail;
    private volatile boolean stopped;

    Supervisor(Platform platform, DataFolder folder, Ports ports, Console console) {
        this.platform = platform;
        this.folder = folder;
        this.console = console;
        this.state = RunState.starting(ports.http());
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
        state.save(folder);
        try {
            startAll(withSamples);
        } catch (LauncherException e) {
            if (stopped) {
                return;
            }
            throw e;
        }
        state = state.asReady();
        state.save(folder);
        console.finished("Ready", began);
        Welcome.print(console, state.ports(), withSamples ? platform.sampleTenants() : List.of());
        var ended = watch();
        if (lock.isValid() && !stopped) {
            throw new LauncherException(
                    ended.name() + " ended unexpectedly, so the rest is stopped; its log is " + ended.log() + ".");
        }
    }

    private void startAll(boolean withSamples) {
        var ports = state.ports();
        var secrets = Secrets.ofFolder(folder);
        var postgres = step("PostgreSQL", () -> startPostgres(ports, secrets));
        var keycloak = new KeycloakService(platform, folder, ports, secrets);
        if (!keycloak.isBuilt()) {
            step("Keycloak prepared for PostgreSQL (once)", keycloak::build);
        }
        step("Mail server", () -> mail = MailService.start(ports));
        var identity = supervised(keycloak.start());
        var admin = new TenantAdmin(platform, ports, secrets);
        step("Database schemas", () -> admin.run(folder.log("tenant-admin"), List.of("migrate")));
        step("Keycloak", () -> keycloak.awaitReady(identity));
        RealmAddresses.ofKeycloak(ports, secrets).bringUpToDate();
        var samples = new SampleTenants(platform, folder, admin);
        if (withSamples && samples.areDue()) {
            step("Sample tenants", samples::apply);
        }
        var payara = new PayaraService(platform, folder, ports, secrets);
        var application = supervised(payara.start());
        step("Application", () -> payara.awaitReady(application));
        if (withSamples) {
            loadAppeals(new SampleAppeals(platform, folder, ports));
        }
        if (!postgres.isAlive()) {
            throw new LauncherException("PostgreSQL ended while the rest was starting; its log is " + postgres.log());
        }
    }

    /** A platform without its sample appeals is still a platform: the failure is told, and the next start tries again. */
    private void loadAppeals(SampleAppeals appeals) {
        if (!appeals.areDue()) {
            return;
        }
        try {
            step("Sample appeals", appeals::play);
        } catch (LauncherException e) {
            console.complain(e.getMessage() + " The platform runs without them; the next start tries again.");
        }
    }

    private ChildProcess startPostgres(Ports ports, Secrets secrets) {
        var service = new PostgresService(platform, folder, ports, secrets);
        var server = supervised(service.start());
        service.awaitReady(server);
        return server;
    }

    private synchronized ChildProcess supervised(ChildProcess child) {
        if (stopped) {
            child.stop();
            throw new LauncherException("The start was broken off.");
        }
        children.add(child);
        state = state.with(child.name(), ProcessIdentity.of(child.process().toHandle()));
        state.save(folder);
        return child;
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

    private ChildProcess watch() {
        var ends = children.stream()
                .map(child -> child.process().onExit().thenApply(process -> child))
                .toArray(CompletableFuture<?>[]::new);
        return (ChildProcess) CompletableFuture.anyOf(ends).join();
    }

    /** Ends everything, the application first and the database last; can be called again. */
    private synchronized void stop() {
        stopped = true;
        for (var child : children.reversed()) {
            child.stop();
        }
        if (mail != null) {
            mail.close();
        }
        RunState.forget(folder);
    }
}
