package ua.vidhuk.liquibase.control;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import liquibase.exception.LiquibaseException;
import ua.vidhuk.liquibase.entity.SchemaName;

/**
 * A tenant's schema made and upgraded by Liquibase itself, change set by change set: what {@link TenantSchemas} is compared
 * with, by the tests for equality and by the benchmark for time.
 */
public final class PlainWay {

    private PlainWay() {}

    /**
     * @throws SchemaException naming the schema
     */
    public static void ensure(DataSource owner, SchemaName schema) {
        try {
            create(owner, Changelog.TENANT, schema);
        } catch (SQLException | LiquibaseException e) {
            throw new SchemaException("the schema " + schema + " could not be created or upgraded", e);
        }
    }

    static void create(DataSource owner, Changelog changelog, SchemaName schema)
            throws SQLException, LiquibaseException {
        try (Connection connection = owner.getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(true);
            statement.execute(SchemaScript.owner(schema));
            statement.execute("set role " + schema);
            statement.execute("set search_path to " + schema + ", platform");
            changelog.update(connection, schema.value());
        }
    }
}
