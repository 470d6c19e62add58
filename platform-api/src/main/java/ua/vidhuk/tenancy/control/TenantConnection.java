package ua.vidhuk.tenancy.control;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLClientInfoException;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/**
 * A connection that becomes the tenant's role with the first statement of a transaction, by {@code SET LOCAL ROLE}, which
 * ends with the transaction. Without a tenant, or when the tenant changes within a transaction, it refuses (42501).
 */
final class TenantConnection implements InvocationHandler {

    private static final String KEEPS =
            " is refused: it holds for the session, so that the pool would hand it to the next tenant";

    private final TenantSession session;
    private final StatementGuard guard;
    private String boundRole;
    private boolean inTransaction;
    private long transactions;

    TenantConnection(TenantSession session, StatementGuard guard) {
        this.session = session;
        this.guard = guard;
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        if (method.getDeclaringClass() == Object.class) {
            return ConnectionPart.ofObject(proxy, method, arguments);
        }
        return held(() -> answer((Connection) proxy, method, arguments));
    }

    /** Between transactions another session may take the backend, but not while it answers. */
    private Object held(ConnectionPart.Call call) throws Throwable {
        if (!inTransaction) {
            session.hold();
        }
        try {
            return call.make();
        } finally {
            if (!inTransaction) {
                session.release();
            }
        }
    }

    private Object answer(Connection proxy, Method method, Object[] arguments) throws Throwable {
        switch (method.getName()) {
            case "prepareStatement", "prepareCall" -> {
                guard.admit((String) arguments[0]);
                bind();
                return part(proxy, method, arguments);
            }
            case "createStatement" -> {
                bind();
                return part(proxy, method, arguments);
            }
            case "getMetaData" -> {
                return ConnectionPart.of(
                        call -> held(() -> call.on(session.get().getMetaData())), DatabaseMetaData.class, proxy, guard);
            }
            // Before the savepoint, so that going back to it does not undo the binding.
            case "setSavepoint" -> bind();
            case "setSchema", "setCatalog" -> throw new SQLException(method.getName() + KEEPS, "42501");
            case "setClientInfo" -> {
                refuseOtherClientInfo(arguments);
                return null;
            }
            case "unwrap", "isWrapperFor" -> {
                return ConnectionPart.unwrapped(proxy, method, (Class<?>) arguments[0]);
            }
            default -> {
                // everything else neither sends statements nor ends transactions
            }
        }
        boolean ends = endsTransaction(method, arguments);
        if (method.getName().equals("close") || method.getName().equals("abort")) {
            session.leave();
        }
        Object result = ConnectionPart.call(session.get(), method, arguments);
        if (ends) {
            boundRole = null;
            inTransaction = false;
            transactions++;
        }
        return result;
    }

    private Object part(Connection proxy, Method method, Object[] arguments) throws Throwable {
        Object part = ConnectionPart.call(session.get(), method, arguments);
        long own = transactions;
        return ConnectionPart.of(
                call -> {
                    if (own != transactions && !call.only("close", "isClosed")) {
                        throw new SQLException("the transaction of this statement has ended", "42501");
                    }
                    return call.on(part);
                },
                method.getReturnType(),
                proxy,
                guard);
    }

    /** The container sets what it found whenever a connection goes back to its pool; that changes nothing. */
    private void refuseOtherClientInfo(Object[] arguments) throws SQLClientInfoException {
        try {
            if (arguments.length == 1 && session.get().getClientInfo().equals(arguments[0])) {
                return;
            }
        } catch (SQLException e) {
            throw new SQLClientInfoException(e.getMessage(), e.getSQLState(), Map.of(), e);
        }
        throw new SQLClientInfoException("setClientInfo" + KEEPS, "42501", Map.of());
    }

    private boolean endsTransaction(Method method, Object[] arguments) throws SQLException {
        return switch (method.getName()) {
            case "commit", "close", "abort" -> true;
            case "rollback" -> arguments == null;
            case "setAutoCommit" -> session.get().getAutoCommit() != (Boolean) arguments[0];
            default -> false;
        };
    }

    private void bind() throws SQLException {
        String role = TenantContext.role()
                .orElseThrow(() -> new SQLException("no tenant: this work is not bound to one", "42501"));
        if (session.get().getAutoCommit()) {
            throw new SQLException("no transaction: work for a tenant happens in one", "42501");
        }
        if (boundRole == null) {
            // Also when the role cannot be taken: there is a transaction then, and it must come to its end here.
            inTransaction = true;
            try (Statement statement = session.forRole(role).createStatement()) {
                statement.execute("set local role " + role);
            }
            boundRole = role;
        } else if (!boundRole.equals(role)) {
            throw new SQLException("the tenant changed within a transaction", "42501");
        }
    }
}
