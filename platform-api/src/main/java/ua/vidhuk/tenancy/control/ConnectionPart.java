package ua.vidhuk.tenancy.control;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * A statement or the metadata of a tenant's connection: sends no text but what the guard admits, and leads back to the
 * tenant's connection, never to the driver's.
 *
 * <p>Every parameter of every statement passes here, so that nothing is done but to look at the method's name.
 */
final class ConnectionPart implements InvocationHandler {

    private final Target target;
    private final Connection owner;
    private final StatementGuard guard;

    /** What is to be done while the backend is held. */
    @FunctionalInterface
    interface Call {

        Object make() throws Throwable;
    }

    /** Where a call goes to, when it is still let through. */
    @FunctionalInterface
    interface Target {

        Object take(MethodCall call) throws Throwable;
    }

    /** A call of one of a part's methods. */
    record MethodCall(Method method, Object[] arguments) {

        boolean only(String... names) {
            return List.of(names).contains(method.getName());
        }

        Object on(Object part) throws Throwable {
            return call(part, method, arguments);
        }
    }

    private ConnectionPart(Target target, Connection owner, StatementGuard guard) {
        this.target = target;
        this.owner = owner;
        this.guard = guard;
    }

    /** The part as the interface that the owner's method promises. */
    static Object of(Target target, Class<?> type, Connection owner, StatementGuard guard) {
        return Proxy.newProxyInstance(
                ConnectionPart.class.getClassLoader(), new Class<?>[] {type}, new ConnectionPart(target, owner, guard));
    }

    /** A proxy is equal to itself alone, whatever stands below it at the moment. */
    static Object ofObject(Object proxy, Method method, Object[] arguments) {
        return switch (method.getName()) {
            case "equals" -> proxy == arguments[0];
            case "hashCode" -> System.identityHashCode(proxy);
            default -> "a part of a tenant's connection";
        };
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        if (method.getDeclaringClass() == Object.class) {
            return ofObject(proxy, method, arguments);
        }
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
            default -> {
                // everything else neither sends texts nor leads out
            }
        }
        return target.take(new MethodCall(method, arguments));
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
