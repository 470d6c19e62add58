package ua.vidhuk.persistence.control;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * The one connection of the running transaction, over which JPA writes as well.
 *
 * <p>To ask the data source for it again would take a second connection out of the pool for a moment, while the first is
 * held: with as many transactions at once as the pool has connections, each waits for another. See decision 17.
 */
@FunctionalInterface
public interface TransactionConnection {

    /**
     * The connection; whoever gets it closes its statements and never the connection.
     *
     * @throws jakarta.persistence.TransactionRequiredException when there is no transaction
     */
    Connection get() throws SQLException;

    /**
     * Whether this thread holds such a connection. Who does must not begin another transaction, not even one that is
     * suspended from the first: the container would let them share the connection.
     */
    default boolean isHeld() {
        return false;
    }
}
