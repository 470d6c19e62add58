package ua.vidhuk.persistence.control;

import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.logging.Logger;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;

/**
 * Gives everybody in a transaction the same connection, however often they ask for it and close it; it goes back to the pool
 * when the transaction has ended. Outside a transaction it is the pool itself.
 *
 * <p>The container's own sharing takes a second connection for a moment; see decision 17.
 */
final class TransactionDataSource implements DataSource {

    private static final String REGISTRY = "java:comp/TransactionSynchronizationRegistry";
    private static final Object KEY = TransactionDataSource.class;

    // Until the connection is back in the pool, which is after the commit.
    private static final ThreadLocal<Return> HELD = new ThreadLocal<>();

    private final DataSource pool;
    private volatile TransactionSynchronizationRegistry registry;

    TransactionDataSource(DataSource pool) {
        this.pool = pool;
    }

    /** Whether there is a transaction that still takes statements. */
    boolean isInTransaction() {
        int status = registry().getTransactionStatus();
        return status == Status.STATUS_ACTIVE || status == Status.STATUS_MARKED_ROLLBACK;
    }

    @Override
    public Connection getConnection() throws SQLException {
        var registry = registry();
        if (!isInTransaction()) {
            return pool.getConnection();
        }
        var held = (Connection) registry.getResource(KEY);
        if (held == null) {
            refuseSecondTransaction();
            held = pool.getConnection();
            hold(held, registry);
        }
        return staysOpen(held);
    }

    /** Whether this thread holds the connection of a transaction, maybe of one that waits for another to end. */
    static boolean isHeld() {
        Return back = HELD.get();
        return back != null && !back.done;
    }

    /**
     * The container lets a second transaction of a thread have the connection that the first one holds, and ends the first
     * one's work with it. So the second one fails, and the first one, whose work is gone by then, with it.
     */
    private static void refuseSecondTransaction() {
        if (isHeld()) {
            HELD.get().spoilt = true;
            throw new IllegalStateException("no transaction within one that holds a connection");
        }
    }

    private static void hold(Connection connection, TransactionSynchronizationRegistry registry) throws SQLException {
        var back = new Return(connection);
        try {
            registry.registerInterposedSynchronization(back);
        } catch (RuntimeException e) {
            connection.close();
            throw e;
        }
        HELD.set(back);
        registry.putResource(KEY, connection);
    }

    private static final class Return implements Synchronization {

        private final Connection connection;
        private volatile boolean done;
        private volatile boolean spoilt;

        Return(Connection connection) {
            this.connection = connection;
        }

        @Override
        public void beforeCompletion() {
            if (spoilt) {
                throw new IllegalStateException("another transaction has ended the work of this one");
            }
        }

        @Override
        public void afterCompletion(int status) {
            done = true;
            HELD.remove();
            try {
                connection.close();
            } catch (SQLException e) {
                throw new IllegalStateException("a connection did not go back to the pool", e);
            }
        }
    }

    private static Connection staysOpen(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                TransactionDataSource.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) -> {
                    if (method.getName().equals("close")) {
                        return null;
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    // The name is a constant; JPA makes its session where nothing can be injected.
    @SuppressWarnings("BanJNDI")
    private TransactionSynchronizationRegistry registry() {
        if (registry == null) {
            try {
                registry = (TransactionSynchronizationRegistry) new InitialContext().lookup(REGISTRY);
            } catch (NamingException e) {
                throw new IllegalStateException("the container has no registry of transactions", e);
            }
        }
        return registry;
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        throw new SQLException("there is one login, that of the pool", "28000");
    }

    @Override
    public PrintWriter getLogWriter() throws SQLException {
        return pool.getLogWriter();
    }

    @Override
    public void setLogWriter(PrintWriter writer) throws SQLException {
        pool.setLogWriter(writer);
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        pool.setLoginTimeout(seconds);
    }

    @Override
    public int getLoginTimeout() throws SQLException {
        return pool.getLoginTimeout();
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getLogger(Logger.GLOBAL_LOGGER_NAME);
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        throw new SQLException("the pool is not handed out", "42501");
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return false;
    }
}
