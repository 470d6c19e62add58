package ua.vidhuk.outbox.control;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Collection;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import ua.vidhuk.tenancy.control.TenantContext;
import ua.vidhuk.tenancy.control.TenantRegistry;
import ua.vidhuk.tenancy.entity.Tenant;
import ua.vidhuk.tenancy.entity.TenantSlug;

/**
 * Does background work tenant by tenant: on a hint that there is some, and in sweeps for hints that were lost with a
 * node. On this node one tenant is worked for by one thread at a time, and all tenants together by a few; a hint that
 * comes while the tenant is worked for leads to one more round.
 */
public final class TenantWorker {

    private static final Logger LOG = System.getLogger(TenantWorker.class.getName());
    private static final int LANES = 4;
    private static final long PATIENCE_SECONDS = 10;

    private final String name;
    private final Executor executor;
    private final TenantRegistry tenants;
    private final TenantWork work;
    private final Semaphore lanes = new Semaphore(LANES);
    private final Queue<TenantSlug> queue = new ConcurrentLinkedQueue<>();
    private final ConcurrentMap<TenantSlug, AtomicInteger> hints = new ConcurrentHashMap<>();
    private volatile boolean stopped;

    /**
     * @param name for the log
     * @param executor runs the lanes; in the container a managed one
     */
    public TenantWorker(String name, Executor executor, TenantRegistry tenants, TenantWork work) {
        this.name = name;
        this.executor = executor;
        this.tenants = tenants;
        this.work = work;
    }

    /** There is work for the tenant whose database role this is. */
    public void wakeRole(String role) {
        tenants.byRole(role).map(Tenant::slug).ifPresent(this::wake);
    }

    /** There is work for the tenant. */
    public void wake(TenantSlug tenant) {
        if (!stopped && hintsFor(tenant).getAndIncrement() == 0) {
            queue.add(tenant);
            openLane();
        }
    }

    /** There may be work for these tenants. */
    public void sweep(Collection<TenantSlug> due) {
        due.forEach(this::wake);
        if (!queue.isEmpty()) {
            openLane();
        }
    }

    public boolean isStopped() {
        return stopped;
    }

    /** Begins nothing more, and waits some seconds for what has begun. */
    public void stop() {
        stopped = true;
        queue.clear();
        try {
            if (!lanes.tryAcquire(LANES, PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                LOG.log(Level.WARNING, "{0}: still at work while the application stops", name);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void openLane() {
        if (!lanes.tryAcquire()) {
            return;
        }
        try {
            executor.execute(this::drain);
        } catch (RejectedExecutionException e) {
            lanes.release();
            LOG.log(Level.WARNING, "{0}: no thread was given; the next sweep tries again", name);
        }
    }

    private void drain() {
        try {
            for (TenantSlug tenant = queue.poll(); tenant != null; tenant = queue.poll()) {
                serve(tenant);
            }
        } finally {
            lanes.release();
        }
        // a tenant that was added after the last poll, while no lane was free, is nobody else's
        if (!queue.isEmpty() && !stopped) {
            openLane();
        }
    }

    private void serve(TenantSlug tenant) {
        AtomicInteger asked = hintsFor(tenant);
        int seen;
        boolean attempted = false;
        try {
            do {
                seen = asked.get();
                attempt(tenant);
            } while (!asked.compareAndSet(seen, 0) && !stopped);
            attempted = true;
        } finally {
            if (!attempted) {
                // an error: the next hint or sweep begins anew
                asked.set(0);
            }
        }
    }

    private void attempt(TenantSlug tenant) {
        try {
            TenantContext.call(tenant, () -> {
                work.workFor(tenant);
                return null;
            });
        } catch (Exception e) {
            // only the kind: messages of the database repeat values
            LOG.log(Level.WARNING, "{0}: failed for {1} with {2}; the next sweep tries again", name, tenant, kind(e));
        }
    }

    private static String kind(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return failure.getClass().getName() + " / " + cause.getClass().getName();
    }

    private AtomicInteger hintsFor(TenantSlug tenant) {
        return hints.computeIfAbsent(tenant, any -> new AtomicInteger());
    }
}
