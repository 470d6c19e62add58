package ua.vidhuk.tenancy.control;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.postgresql.core.BaseConnection;
import org.postgresql.core.TransactionState;

/**
 * Where the sessions of one pool exchange their backends while both are idle, so that a transaction works on one that knows
 * its tenant already. Nothing here waits for the server.
 */
final class BackendExchange {

    private final List<TenantSession> sessions = new ArrayList<>();

    /** The first place that is free. */
    synchronized int enter(TenantSession session) {
        int free = sessions.indexOf(null);
        if (free < 0) {
            sessions.add(session);
            return sessions.size() - 1;
        }
        sessions.set(free, session);
        return free;
    }

    synchronized void leave(TenantSession session) {
        int own = sessions.indexOf(session);
        if (own >= 0) {
            sessions.set(own, null);
        }
    }

    /** From here on nobody exchanges this session's backend. */
    synchronized void hold(TenantSession session) {
        session.held = true;
    }

    synchronized void release(TenantSession session) {
        session.held = false;
    }

    /** Gives a session that is held and has sent nothing yet, of the idle backends, the best for this role. */
    synchronized void choose(TenantSession session, String role) {
        TenantSession best = session;
        for (TenantSession each : sessions) {
            if (each != null && !each.held && isBetter(each.backend, best.backend, role)) {
                best = each;
            }
        }
        if (best != session && alike(session.backend.connection(), best.backend.connection())) {
            Backend chosen = best.backend;
            best.backend = session.backend;
            session.backend = chosen;
        }
    }

    private static boolean isBetter(Backend one, Backend other, String role) {
        return one.knows(role) == other.knows(role) ? one.gladness(role) > other.gladness(role) : one.knows(role);
    }

    private static boolean isIdle(Connection connection) throws SQLException {
        return connection.unwrap(BaseConnection.class).getTransactionState() == TransactionState.IDLE;
    }

    /** Exchanges what the container has set on both; the driver keeps it, so that no statement is sent for it. */
    private static boolean alike(Connection one, Connection other) {
        try {
            if (!isIdle(one) || !isIdle(other)) {
                return false;
            }
            boolean commits = one.getAutoCommit();
            boolean reads = one.isReadOnly();
            one.setAutoCommit(other.getAutoCommit());
            one.setReadOnly(other.isReadOnly());
            other.setAutoCommit(commits);
            other.setReadOnly(reads);
            return true;
        } catch (SQLException closed) {
            return false;
        }
    }
}
