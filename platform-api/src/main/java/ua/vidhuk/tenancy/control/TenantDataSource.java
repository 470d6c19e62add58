package ua.vidhuk.tenancy.control;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The data source of the application: its connections work for exactly one tenant in each transaction.
 *
 * <p>It stands below JPA and JDBC alike, so that nothing can go round it. See decisions 2, 18 and 54.
 */
public class TenantDataSource extends PGSimpleDataSource {

    private static final long serialVersionUID = 1L;
    private static final StatementGuard GUARD = new StatementGuard();

    private final transient BackendExchange exchange = new BackendExchange();

    /** A backend keeps some 190 KB of what it met of each tenant for as long as it lives. */
    private int tenantsPerConnection = 200;

    /** How many tenants a connection serves before it is replaced by a fresh one. */
    public void setTenantsPerConnection(int tenants) {
        tenantsPerConnection = tenants;
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        var session = new TenantSession(() -> super.getConnection(user, password), tenantsPerConnection, exchange);
        return (Connection) Proxy.newProxyInstance(
                TenantDataSource.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                new TenantConnection(session, GUARD));
    }
}
