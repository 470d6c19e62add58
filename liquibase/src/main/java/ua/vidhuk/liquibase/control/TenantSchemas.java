package ua.vidhuk.liquibase.control;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import liquibase.exception.LiquibaseException;
import ua.vidhuk.liquibase.entity.SchemaName;

/** Creates and upgrades the schemas of tenants; each has the role of the same name as its owner. */
public final class TenantSchemas {

    private final DataSource owner;

    /**
     * @param owner connections of a login that may create roles and schemas
     */
    public TenantSchemas(DataSource owner) {
        this.owner = owner;
    }

    /**
     * Makes sure that the tenant has its role and its schema, at the newest change set. Every step can be repeated, so
     * that a run that was killed is finished by the next.
     *
     * @throws SchemaException naming the schema, when the database refuses
     */
    public void ensure(SchemaName schema) {
        try (Connection connection = owner.getConnection()) {
            connection.setAutoCommit(true);
            try {
                execute(connection, "select pg_advisory_lock(hashtext('" + schema + "'))");
                createRole(connection, schema);
                asRole(connection, schema);
                Changelog.TENANT.update(connection, schema.value());
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
                execute(connection, "reset role");
                execute(connection, "reset search_path");
                execute(connection, "select pg_advisory_unlock_all()");
            }
        } catch (SQLException | LiquibaseException e) {
            throw new SchemaException("the schema " + schema + " could not be created or upgraded", e);
        }
    }

    /**
     * The schemas of all tenants that there are, in alphabetical order.
     *
     * @throws SchemaException when the database cannot be read
     */
    public List<SchemaName> all() {
        var sql = "select nspname from pg_namespace where nspname like 't\\_%' order by nspname";
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var schemas = new ArrayList<SchemaName>();
            while (rows.next()) {
                schemas.add(new SchemaName(rows.getString(1)));
            }
            return schemas;
        } catch (SQLException e) {
            throw new SchemaException("the list of schemas could not be read", e);
        }
    }

    private static void createRole(Connection connection, SchemaName schema) throws SQLException {
        execute(
                connection,
                """
                do $$ begin
                  if not exists (select from pg_roles where rolname = '%1$s') then create role %1$s nologin; end if;
                end $$"""
                        .formatted(schema));
        execute(connection, "grant tenant_common to " + schema + " with inherit true, set false");
        execute(connection, "grant " + schema + " to current_user with inherit true, set true");
        execute(connection, "create schema if not exists " + schema + " authorization " + schema);
        execute(
                connection,
                "grant " + schema + " to " + PlatformMigration.APPLICATION_LOGIN + " with inherit false, set true");
    }

    private static void asRole(Connection connection, SchemaName schema) throws SQLException {
        execute(connection, "set role " + schema);
        execute(connection, "set search_path to " + schema + ", platform");
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
