package ua.vidhuk.testing;

import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import ua.vidhuk.persistence.control.TransactionConnection;
import ua.vidhuk.tenancy.control.TenantContext;
import ua.vidhuk.tenancy.entity.TenantSlug;

/**
 * Stands in for the container's transactions where no container runs: one real connection a transaction, synchronizations
 * after its end, and new transactions inside others.
 */
public final class TestTransactions {

    private final TestDatabase database;
    private final ThreadLocal<Deque<Running>> running = ThreadLocal.withInitial(ArrayDeque::new);

    private record Running(Connection connection, Map<Object, Object> resources, List<Synchronization> hooks) {}

    public TestTransactions(TestDatabase database) {
        this.database = database;
    }

    /** The connection of the running transaction, however often it is asked for and closed. */
    public DataSource dataSource() {
        return proxy(DataSource.class, (method, arguments) -> shared(current().connection()));
    }

    /** The connection of the running transaction. */
    public TransactionConnection connection() {
        return () -> current().connection();
    }

    public TransactionSynchronizationRegistry registry() {
        return proxy(TransactionSynchronizationRegistry.class, (method, arguments) -> switch (method.getName()) {
            case "getResource" -> current().resources().get(arguments[0]);
            case "putResource" -> current().resources().put(arguments[0], arguments[1]);
            case "registerInterposedSynchronization" -> current().hooks().add((Synchronization) arguments[0]);
            default -> throw new UnsupportedOperationException(method.getName());
        });
    }

    /** A bean each of whose methods is a transaction of its own. */
    public <T> T requiringNew(Class<T> type, T bean) {
        return proxy(type, (method, arguments) -> requiresNew(() -> call(method, bean, arguments)));
    }

    /** Does work for a tenant in a transaction. */
    public <T> T inTenant(TenantSlug tenant, Callable<T> work) {
        try {
            return TenantContext.call(tenant, () -> requiresNew(work));
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Does work for a tenant in a transaction. */
    public void inTenant(TenantSlug tenant, Runnable work) {
        inTenant(tenant, () -> {
            work.run();
            return null;
        });
    }

    private <T> T requiresNew(Callable<T> work) throws Exception {
        Running transaction = begin();
        boolean committed = false;
        try {
            T result = work.call();
            transaction.connection().commit();
            committed = true;
            return result;
        } finally {
            end(transaction, committed);
        }
    }

    private Running begin() throws SQLException {
        var transaction = new Running(database.open(), new HashMap<>(), new ArrayList<>());
        transaction.connection().setAutoCommit(false);
        running.get().push(transaction);
        return transaction;
    }

    private void end(Running transaction, boolean committed) throws SQLException {
        running.get().pop();
        try (Connection connection = transaction.connection()) {
            if (!committed) {
                connection.rollback();
            }
        }
        int status = committed ? Status.STATUS_COMMITTED : Status.STATUS_ROLLEDBACK;
        transaction.hooks().forEach(hook -> hook.afterCompletion(status));
    }

    private Running current() {
        Running transaction = running.get().peek();
        if (transaction == null) {
            throw new IllegalStateException("no transaction");
        }
        return transaction;
    }

    private static Connection shared(Connection connection) {
        return proxy(
                Connection.class,
                (method, arguments) -> method.getName().equals("close") ? null : call(method, connection, arguments));
    }

    @FunctionalInterface
    private interface Handler {
        Object handle(Method method, Object[] arguments) throws Throwable;
    }

    private static <T> T proxy(Class<T> type, Handler handler) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> handler.handle(method, arguments)));
    }

    private static Object call(Method method, Object target, Object[] arguments) throws Exception {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof Exception cause) {
                throw cause;
            }
            throw e;
        }
    }
}
