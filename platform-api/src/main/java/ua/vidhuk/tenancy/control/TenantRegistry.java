package ua.vidhuk.tenancy.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import ua.vidhuk.persistence.control.TransactionConnection;
import ua.vidhuk.tenancy.entity.Tenant;
import ua.vidhuk.tenancy.entity.TenantSlug;

/**
 * The tenants that there are, held in memory and read anew every few seconds, so that a request costs no look-up.
 *
 * <p>When the database cannot be reached the last known tenants stay. Who is in a transaction goes on with what is known,
 * too: to read anew would be a transaction within it (decision 17).
 */
@ApplicationScoped
public class TenantRegistry {

    private static final Logger LOG = System.getLogger(TenantRegistry.class.getName());
    private static final Duration FRESH = Duration.ofSeconds(5);
    private static final Duration RECENT = Duration.ofSeconds(1);
    private static final long PATIENCE_SECONDS = 2;

    @Inject
    TenantSource source;

    @Inject
    TransactionConnection connection;

    @Inject
    Clock clock;

    private final ReentrantLock reading = new ReentrantLock();
    private volatile Snapshot snapshot = Snapshot.EMPTY;
    private volatile boolean lastReadFailed;

    private record Snapshot(
            Map<String, Tenant> bySlug,
            Map<String, Tenant> byHost,
            Map<String, Tenant> byRole,
            String state,
            Instant readAt) {
        static final Snapshot EMPTY = new Snapshot(Map.of(), Map.of(), Map.of(), "none", Instant.MIN);

        Snapshot at(Instant time) {
            return new Snapshot(bySlug, byHost, byRole, state, time);
        }
    }

    public Optional<Tenant> bySlug(String slug) {
        return Optional.ofNullable(current().bySlug().get(slug));
    }

    /** The tenant that has this host name for itself. */
    public Optional<Tenant> byHost(String host) {
        return host == null
                ? Optional.empty()
                : Optional.ofNullable(current().byHost().get(host.toLowerCase(Locale.ROOT)));
    }

    /** The tenant that has this database role. */
    public Optional<Tenant> byRole(String role) {
        return Optional.ofNullable(current().byRole().get(role));
    }

    /**
     * @throws IllegalStateException when there is no such tenant
     */
    public Tenant require(TenantSlug slug) {
        return bySlug(slug.value()).orElseThrow(() -> new IllegalStateException("no such tenant: " + slug));
    }

    /**
     * The tenant that this thread is bound to.
     *
     * @throws IllegalStateException when the thread is bound to none
     */
    public Tenant bound() {
        return TenantContext.role()
                .flatMap(this::byRole)
                .orElseThrow(() -> new IllegalStateException("this thread is bound to no tenant"));
    }

    /** All tenants, in no order; none while they were never read. */
    public Collection<Tenant> all() {
        return current().bySlug().values();
    }

    /** Whether the database has answered the latest reading, which is a few seconds old at most. */
    public boolean isUpToDate() {
        return current().readAt().isAfter(Instant.MIN) && !lastReadFailed;
    }

    /**
     * A tenant that is not known yet, from a list that is a second old at most; waits until it is read. Otherwise a new
     * tenant would be unknown to all but the first of those who call at once. For callers that hold no connection of the
     * database: those that do go on with what is known, see decision 17.
     */
    public Optional<Tenant> lookAgain(String slug) {
        try {
            if (isOlderThan(RECENT)
                    && !connection.isHeld()
                    && !reading.isHeldByCurrentThread()
                    && reading.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                readIfOlderThan(RECENT);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return Optional.ofNullable(snapshot.bySlug().get(slug));
    }

    private Snapshot current() {
        if (isOlderThan(FRESH) && !connection.isHeld() && !reading.isHeldByCurrentThread() && reading.tryLock()) {
            readIfOlderThan(FRESH);
        }
        return snapshot;
    }

    private boolean isOlderThan(Duration age) {
        return snapshot.readAt().isBefore(clock.instant().minus(age));
    }

    /** With the lock, which it gives back. */
    private void readIfOlderThan(Duration age) {
        try {
            if (isOlderThan(age)) {
                readAnew();
            }
        } finally {
            reading.unlock();
        }
    }

    private void readAnew() {
        Snapshot known = snapshot;
        try {
            snapshot = read(known);
            lastReadFailed = false;
        } catch (Exception e) {
            lastReadFailed = true;
            LOG.log(Level.WARNING, "the tenants could not be read; the last known ones stay", e);
            snapshot = known.at(clock.instant());
        }
    }

    private Snapshot read(Snapshot known) throws Exception {
        String state = TenantContext.callOnPlatform(source::state);
        if (state.equals(known.state())) {
            return known.at(clock.instant());
        }
        List<Tenant> tenants = TenantContext.callOnPlatform(source::readAll);
        var bySlug = new HashMap<String, Tenant>();
        var byHost = new HashMap<String, Tenant>();
        var byRole = new HashMap<String, Tenant>();
        for (Tenant tenant : tenants) {
            bySlug.put(tenant.slug().value(), tenant);
            byRole.put(tenant.slug().role(), tenant);
            if (tenant.host() != null) {
                byHost.put(tenant.host(), tenant);
            }
        }
        return new Snapshot(Map.copyOf(bySlug), Map.copyOf(byHost), Map.copyOf(byRole), state, clock.instant());
    }
}
