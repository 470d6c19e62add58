package ua.vidhuk.tenancy.control;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * What stands below one of the pool's connections: a backend that may be another one in each transaction, the one that knows the
 * tenant when it is idle, and a fresh one before it meets one tenant too many. The pool does not notice. See decisions 18 and 54.
 */
final class TenantSession {

    private final Backend.Source source;
    private final int tenants;
    private final BackendExchange exchange;

    /** Guarded by the exchange, and while the session is held its user's alone. */
    Backend backend;

    /** Guarded by the exchange. */
    boolean held;

    TenantSession(Backend.Source source, int tenants, BackendExchange exchange) throws SQLException {
        this.source = source;
        this.tenants = tenants;
        this.exchange = exchange;
        this.held = true;
        Connection first = source.open();
        this.backend = new Backend(first, exchange.enter(this));
        exchange.release(this);
    }

    /** The driver's connection; only while it is held. */
    Connection get() {
        return backend.connection();
    }

    void hold() {
        exchange.hold(this);
    }

    void release() {
        exchange.release(this);
    }

    /** Nobody uses it any more. */
    void leave() {
        exchange.leave(this);
    }

    /** The connection for a transaction that has sent nothing yet, of this role; while it is held. */
    Connection forRole(String role) {
        exchange.choose(this, role);
        backend = backend.forRole(role, tenants, source);
        return backend.connection();
    }
}
