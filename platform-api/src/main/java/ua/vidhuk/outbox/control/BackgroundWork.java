package ua.vidhuk.outbox.control;

import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import ua.vidhuk.tenancy.control.DueRounds;
import ua.vidhuk.tenancy.entity.TenantSlug;

/** Work of one kind in the background: on a hint at once, and in sweeps over the tenants that are due (decision 15). */
public final class BackgroundWork {

    private static final Logger LOG = System.getLogger(BackgroundWork.class.getName());

    private final String name;
    private final TenantWorker worker;
    private final DueRounds rounds;
    private final ManagedScheduledExecutorService scheduler;
    private volatile Future<?> sweeps;

    BackgroundWork(String name, TenantWorker worker, DueRounds rounds, ManagedScheduledExecutorService scheduler) {
        this.name = name;
        this.worker = worker;
        this.rounds = rounds;
        this.scheduler = scheduler;
    }

    void sweepEvery(Duration pause) {
        sweeps = scheduler.scheduleWithFixedDelay(this::sweep, pause.toSeconds(), pause.toSeconds(), TimeUnit.SECONDS);
    }

    /** There is work for the tenant whose database role this is. */
    public void wakeRole(String role) {
        worker.wakeRole(role);
    }

    /** There will be work for the tenant after this pause. */
    public void wakeAfter(Duration pause, TenantSlug tenant) {
        scheduler.schedule(() -> worker.wake(tenant), pause.toSeconds(), TimeUnit.SECONDS);
    }

    /** Visits the tenants that are due; who cannot be found now is found by the next sweep. */
    public void sweep() {
        try {
            worker.sweep(rounds.next());
        } catch (RuntimeException e) {
            // only the kind: messages of the database repeat values
            LOG.log(
                    Level.WARNING,
                    "{0}: nobody could be swept up after: {1}",
                    name,
                    e.getClass().getName());
        }
    }

    /** Whether whoever is at work should come to an end. */
    public boolean isStopped() {
        return worker.isStopped();
    }

    /** Begins nothing more, and waits some seconds for what has begun. */
    public void stop() {
        sweeps.cancel(false);
        worker.stop();
    }
}
