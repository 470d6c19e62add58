package ua.vidhuk.tenancy.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import ua.vidhuk.persistence.control.TransactionConnection;

/**
 * Notes which tenants may have work in the background, so that sweeps ask one table instead of every tenant (ADR 15).
 *
 * <p>A tenant in which something happens is noted twice a minute by each node, in the transaction in which it happens. A
 * node that dies leaves these notes to the others.
 */
@ApplicationScoped
public class DueTenants {

    /** For so long one note stands for everything that is committed. */
    static final Duration HOLDS = Duration.ofSeconds(30);

    private static final String NOTE = "insert into platform.tenant_due (role, look_at) values (current_user, ?)";

    @Inject
    TransactionConnection connection;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transaction;

    @Inject
    DueSource source;

    @Inject
    TenantRegistry tenants;

    @Inject
    Clock clock;

    private final ConcurrentMap<String, Instant> noted = new ConcurrentHashMap<>();

    /**
     * Something happens in the tenant of the caller's transaction.
     *
     * @throws IllegalStateException when there is no transaction, or no tenant
     */
    public void note() {
        String role = TenantContext.role().orElseThrow(() -> new IllegalStateException("bound to no tenant"));
        Instant now = clock.instant();
        Instant last = noted.get(role);
        if (last != null && now.isBefore(last.plus(HOLDS)) || transaction.getResource(this) != null) {
            return;
        }
        transaction.putResource(this, true);
        noteAt(now);
        // only a note that is committed stands for others
        transaction.registerInterposedSynchronization(new Committed(() -> noted.put(role, now)));
    }

    /** Somebody has to look at the tenant of the caller's transaction at this moment, whatever happens until then. */
    public void noteAt(Instant moment) {
        try (var statement = connection.get().prepareStatement(NOTE)) {
            statement.setObject(1, moment.atOffset(ZoneOffset.UTC));
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("platform.tenant_due could not be written", e);
        }
    }

    /** The rounds of one kind of work. */
    public DueRounds rounds() {
        return new DueRounds(source, tenants, clock);
    }

    private record Committed(Runnable work) implements Synchronization {

        @Override
        public void beforeCompletion() {
            // the work waits for the commit
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                work.run();
            }
        }
    }
}
