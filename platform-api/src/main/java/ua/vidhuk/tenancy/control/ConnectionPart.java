package ua.vidhuk.tenancy.control;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * A statement or the metadata of a tenant's connection: sends no text but what the guard admits, and leads back to the
 * tenant's connection, never to the driver's.
 *
 * <p>Every parameter of every statement passes here, so that nothing is done but to look at the method's name.
 */
final class ConnectionPart implements InvocationHandler {

    private final Object part;
    private final Connection owner;
    private final StatementGuard guard;

    private ConnectionPart(Object part, Connection owner, StatementGuard guard) {
        this.part = part;
        this.owner = owner;
        this.guard = guard;
    }

    /** The part as the interface that the owner's method promises. */
    static Object of(Object part, Class<?> type, Connection owner, StatementGuard guard) {
        return Proxy.newProxyInstance(
                ConnectionPart.class.getClassLoader(), new Class<?>[] {type}, new ConnectionPart(part, owner, guard));
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        switch (method.getName()) {
            case "execute", "executeQuery", "executeUpdate", "executeLargeUpdate", "addBatch" -> {
                if (arguments != null) {
                    guard.admit((String) arguments[0]);
                }
            }
            case "getConnection" -> {
                return owner;
            }
            case "unwrap", "isWrapperFor" -> {
                return unwrapped(proxy, method, (Class<?>) arguments[0]);
            }
            case "equals" -> {
                return proxy == arguments[0];
            }
            default -> {
                // everything else neither sends texts nor leads out
            }
        }
        return call(part, method, arguments);
    }

    /** Answers {@code unwrap} and {@code isWrapperFor}: there is nothing below what one holds already. */
    static Object unwrapped(Object proxy, Method method, Class<?> wanted) throws SQLException {
        boolean own = wanted.isInstance(proxy);
        if (method.getName().equals("isWrapperFor")) {
            return own;
        }
        if (!own) {
            throw new SQLException("what belongs to the driver is not handed out", "42501");
        }
        return proxy;
    }

    static Object call(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
