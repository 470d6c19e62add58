package ua.vidhuk.tenancy.control;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import ua.vidhuk.tenancy.entity.TenantSlug;

/** A few connections that all tenants share, used as the container's pool uses them: a transaction each, then the next. */
final class TenantPool implements AutoCloseable {

    /** Work over a connection. */
    @FunctionalInterface
    interface Work<T> {
        T with(Connection connection) throws Exception;
    }

    private final List<Connection> all = new ArrayList<>();
    private final BlockingQueue<Connection> free;

    TenantPool(int size) throws SQLException {
        free = new ArrayBlockingQueue<>(size);
        for (int i = 0; i < size; i++) {
            all.add(TenantServer.get().open());
        }
        free.addAll(all);
    }

    /** Does work in a transaction of the tenant's, on whichever connection is free. */
    <T> T inTransaction(TenantSlug tenant, Work<T> work) throws Exception {
        Connection connection = free.take();
        try {
            return TenantContext.call(tenant, () -> transaction(connection, work));
        } finally {
            free.add(connection);
        }
    }

    /** The first column of the first row, in a transaction of its own. */
    String read(TenantSlug tenant, String sql) throws Exception {
        return inTransaction(tenant, connection -> first(connection, sql));
    }

    static String first(Connection connection, String sql) throws SQLException {
        try (var statement = connection.prepareStatement(sql);
                var row = statement.executeQuery()) {
            return row.next() ? row.getString(1) : null;
        }
    }

    private static <T> T transaction(Connection connection, Work<T> work) throws Exception {
        connection.setAutoCommit(false);
        boolean done = false;
        try {
            T result = work.with(connection);
            connection.commit();
            done = true;
            return result;
        } finally {
            if (!done) {
                connection.rollback();
            }
            connection.setAutoCommit(true);
        }
    }

    @Override
    public void close() throws SQLException {
        for (Connection each : all) {
            each.close();
        }
    }
}
