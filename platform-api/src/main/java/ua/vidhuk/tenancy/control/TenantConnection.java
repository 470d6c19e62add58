package ua.vidhuk.tenancy.control;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * A connection that becomes the tenant's role with the first statement of a transaction, by {@code SET LOCAL ROLE}, which
 * ends with the transaction. Without a tenant, or when the tenant changes within a transaction, it refuses (42501).
 */
final class TenantConnection implements InvocationHandler {

    private final Connection connection;
    private final StatementGuard guard;
    private String boundRole;

    TenantConnection(Connection connection, StatementGuard guard) {
        this.connection = connection;
        this.guard = guard;
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        switch (method.getName()) {
            case "prepareStatement", "prepareCall" -> {
                guard.admit((String) arguments[0]);
                bind();
            }
            case "createStatement" -> {
                bind();
                return guarded((Statement) call(connection, method, arguments), (Connection) proxy);
            }
            // Before the savepoint, so that going back to it does not undo the binding.
            case "setSavepoint" -> bind();
            case "unwrap", "isWrapperFor" -> {
                return unwrapped(proxy, method, (Class<?>) arguments[0]);
            }
            default -> {
                // everything else neither sends statements nor ends transactions
            }
        }
        boolean ends = endsTransaction(method, arguments);
        Object result = call(connection, method, arguments);
        if (ends) {
            boundRole = null;
        }
        return result;
    }

    private boolean endsTransaction(Method method, Object[] arguments) throws SQLException {
        return switch (method.getName()) {
            case "commit", "close", "abort" -> true;
            case "rollback" -> arguments == null;
            case "setAutoCommit" -> connection.getAutoCommit() != (Boolean) arguments[0];
            default -> false;
        };
    }

    private void bind() throws SQLException {
        String role = TenantContext.role()
                .orElseThrow(() -> new SQLException("no tenant: this work is not bound to one", "42501"));
        if (connection.getAutoCommit()) {
            throw new SQLException("no transaction: work for a tenant happens in one", "42501");
        }
        if (boundRole == null) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("set local role " + role);
            }
            boundRole = role;
        } else if (!boundRole.equals(role)) {
            throw new SQLException("the tenant changed within a transaction", "42501");
        }
    }

    private Statement guarded(Statement statement, Connection owner) {
        InvocationHandler handler = (proxy, method, arguments) -> {
            if (arguments != null && arguments.length > 0 && arguments[0] instanceof String sql) {
                guard.admit(sql);
            }
            if (method.getName().equals("getConnection")) {
                return owner;
            }
            if (method.getName().equals("unwrap")) {
                throw new SQLException("the driver's statement is not handed out", "42501");
            }
            return call(statement, method, arguments);
        };
        return (Statement) Proxy.newProxyInstance(
                TenantConnection.class.getClassLoader(), new Class<?>[] {Statement.class}, handler);
    }

    private static Object unwrapped(Object proxy, Method method, Class<?> wanted) throws SQLException {
        boolean own = wanted.isInstance(proxy);
        if (method.getName().equals("isWrapperFor")) {
            return own;
        }
        if (!own) {
            throw new SQLException("the driver's connection is not handed out", "42501");
        }
        return proxy;
    }

    private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
