package ua.vidhuk.outbox.control;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import ua.vidhuk.tenancy.control.DueTenants;
import ua.vidhuk.tenancy.control.TenantRegistry;

/** Where rooms begin what they do in the background for all tenants; it ends with the application. */
@ApplicationScoped
public class Background {

    @Inject
    TenantRegistry tenants;

    @Inject
    DueTenants due;

    @Resource
    ManagedExecutorService executor;

    @Resource
    ManagedScheduledExecutorService scheduler;

    private final List<BackgroundWork> begun = new CopyOnWriteArrayList<>();

    /**
     * Begins work of one kind; for a room that observes {@link ua.vidhuk.tenancy.entity.PlatformStarted}.
     *
     * @param name for the log
     * @param pause between two sweeps
     */
    public BackgroundWork begin(String name, Duration pause, TenantWork work) {
        var worker = new TenantWorker(name, executor, tenants, work);
        var beginning = new BackgroundWork(name, worker, due.rounds(), scheduler);
        begun.add(beginning);
        beginning.sweepEvery(pause);
        return beginning;
    }

    @PreDestroy
    void stop() {
        begun.forEach(BackgroundWork::stop);
    }
}
