package ua.vidhuk.tenancy.boundary;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * The one data source of the application. Its class binds each transaction to a tenant; the isolation level is left to
 * the server, because naming it costs a round trip with every use.
 */
@ApplicationScoped
@DataSourceDefinition(
        name = "java:app/jdbc/vidhuk",
        className = "ua.vidhuk.tenancy.control.TenantDataSource",
        url = "${MPCONFIG=db.url}",
        user = "${MPCONFIG=db.user}",
        password = "${MPCONFIG=db.password}",
        initialPoolSize = 4,
        minPoolSize = 4,
        maxPoolSize = 32)
public class Database {}
