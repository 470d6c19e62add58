package ua.vidhuk.tenancy.control;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;

/** A connection of the driver's with the roles that its process in the server has met, whose catalogue it keeps in memory. */
final class Backend {

    private static final Logger LOG = System.getLogger(Backend.class.getName());

    private final int place;
    private final Connection connection;
    private final Set<String> met = new HashSet<>();

    /** Opens connections with the application's login. */
    @FunctionalInterface
    interface Source {

        Connection open() throws SQLException;
    }

    /**
     * @param place which of the pool's it is; a fresh one takes the place of the one that it replaces
     */
    Backend(Connection connection, int place) {
        this.connection = connection;
        this.place = place;
    }

    Connection connection() {
        return connection;
    }

    boolean knows(String role) {
        return met.contains(role);
    }

    /** How gladly it serves a role: for each role another order of the places, and always the same one. */
    int gladness(String role) {
        int mixed = (role.hashCode() + place * 0x9E3779B9) * 0x85EBCA6B;
        mixed = (mixed ^ mixed >>> 15) * 0xC2B2AE35;
        return mixed ^ mixed >>> 16;
    }

    /**
     * This one, or a fresh one in its place when the role would be one too many for it. When no fresh one can be had the old
     * one goes on: more memory is better than no answer.
     */
    Backend forRole(String role, int tenants, Source source) {
        Backend chosen = met.size() < tenants || knows(role) ? this : renewed(source);
        chosen.met.add(role);
        return chosen;
    }

    private Backend renewed(Source source) {
        try {
            var fresh = new Backend(freshLike(connection, source), place);
            close(connection);
            return fresh;
        } catch (SQLException e) {
            LOG.log(Level.WARNING, "a connection could not be renewed, SQL state {0}", e.getSQLState());
            return this;
        }
    }

    private static Connection freshLike(Connection old, Source source) throws SQLException {
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
