package ua.vidhuk.tenancy.control;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;

/**
 * The driver's connection behind one of the pool's, replaced by a fresh one before it meets one tenant too many, so that the
 * memory of a backend stays bounded however many tenants there are. The pool does not notice.
 */
final class RenewedSession {

    private static final Logger LOG = System.getLogger(RenewedSession.class.getName());

    private final Source source;
    private final int tenants;
    private final Set<String> met = new HashSet<>();
    private Connection connection;

    /** Opens connections with the application's login. */
    @FunctionalInterface
    interface Source {

        Connection open() throws SQLException;
    }

    RenewedSession(Source source, int tenants) throws SQLException {
        this.source = source;
        this.tenants = tenants;
        this.connection = source.open();
    }

    Connection get() {
        return connection;
    }

    /** The connection for a transaction that has sent nothing yet, of this role. */
    Connection forRole(String role) {
        if (met.size() >= tenants && !met.contains(role)) {
            renew();
        }
        met.add(role);
        return connection;
    }

    /** When no fresh one can be had the old one goes on: more memory is better than no answer. */
    private void renew() {
        Connection old = connection;
        try {
            connection = freshLike(old);
        } catch (SQLException e) {
            LOG.log(Level.WARNING, "a connection could not be renewed, SQL state {0}", e.getSQLState());
            return;
        }
        met.clear();
        close(old);
    }

    private Connection freshLike(Connection old) throws SQLException {
        Connection fresh = source.open();
        try {
            fresh.setReadOnly(old.isReadOnly());
            fresh.setAutoCommit(old.getAutoCommit());
            return fresh;
        } catch (SQLException e) {
            close(fresh);
            throw e;
        }
    }

    /** Nobody uses it any more, so that its failure is nobody's. */
    private static void close(Connection unused) {
        try {
            unused.close();
        } catch (SQLException e) {
            LOG.log(Level.WARNING, "a connection could not be closed, SQL state {0}", e.getSQLState());
        }
    }
}
