package ua.vidhuk.tenancy.control;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The data source of the application: its connections work for exactly one tenant in each transaction.
 *
 * <p>It stands below JPA and JDBC alike, so that nothing can go round it. See ADR 2.
 */
public class TenantDataSource extends PGSimpleDataSource {

    private static final long serialVersionUID = 1L;
    private static final StatementGuard GUARD = new StatementGuard();

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        Connection connection = super.getConnection(user, password);
        return (Connection) Proxy.newProxyInstance(
                TenantDataSource.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                new TenantConnection(connection, GUARD));
    }
}
