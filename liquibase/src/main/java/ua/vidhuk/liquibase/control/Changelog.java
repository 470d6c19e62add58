package ua.vidhuk.liquibase.control;

import java.sql.Connection;
import java.util.Map;
import java.util.UUID;
import liquibase.Contexts;
import liquibase.Liquibase;
import liquibase.Scope;
import liquibase.database.Database;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.LiquibaseException;
import liquibase.resource.ClassLoaderResourceAccessor;
import liquibase.ui.LoggerUIService;

/** One tree of change sets, applied to a schema over a connection that already has the right role. */
enum Changelog {
    PLATFORM("db/platform/changelog.yaml"),
    TENANT("db/tenant/changelog.yaml");

    private final String path;

    Changelog(String path) {
        this.path = path;
    }

    /**
     * Brings the schema to the newest change set; a second call changes nothing.
     *
     * <p>The context is unique for each run: Liquibase's fast check remembers by changelog, contexts and address, not by
     * schema, and would otherwise take the second tenant for the first and skip it.
     *
     * @throws LiquibaseException when a change set fails; those before it stay applied
     */
    void update(Connection connection, String schema) throws LiquibaseException {
        try (var resources = new ClassLoaderResourceAccessor(Changelog.class.getClassLoader())) {
            var scope = Map.<String, Object>of(
                    Scope.Attr.resourceAccessor.name(),
                    resources,
                    Scope.Attr.ui.name(),
                    new LoggerUIService(),
                    "liquibase.analytics.enabled",
                    false);
            Scope.child(scope, () -> {
                Database database =
                        DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(connection));
                database.setDefaultSchemaName(schema);
                database.setLiquibaseSchemaName(schema);
                new Liquibase(path, resources, database).update(new Contexts(schema + "-" + UUID.randomUUID()));
            });
        } catch (LiquibaseException e) {
            throw e;
        } catch (Exception e) {
            throw new LiquibaseException("the changelog " + path + " could not be applied to " + schema, e);
        }
    }
}
