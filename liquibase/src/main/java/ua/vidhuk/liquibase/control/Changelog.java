package ua.vidhuk.liquibase.control;

import java.sql.Connection;
import java.util.Map;
import java.util.UUID;
import liquibase.Contexts;
import liquibase.Liquibase;
import liquibase.Scope;
import liquibase.Scope.ScopedRunnerWithReturn;
import liquibase.UpdateSummaryEnum;
import liquibase.database.Database;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.LiquibaseException;
import liquibase.resource.ClassLoaderResourceAccessor;
import liquibase.resource.ResourceAccessor;
import liquibase.ui.LoggerUIService;

/**
 * One tree of change sets.
 *
 * @param path of its root on the class path
 */
record Changelog(String path) {

    static final Changelog PLATFORM = new Changelog("db/platform/changelog.yaml");
    static final Changelog TENANT = new Changelog("db/tenant/changelog.yaml");

    /** Work with Liquibase that reads the tree. */
    @FunctionalInterface
    interface Work<T> {

        T with(ResourceAccessor resources) throws Exception;
    }

    /**
     * Brings the schema to the newest change set by Liquibase itself, over a connection that already has the right role; a
     * second call changes nothing.
     *
     * <p>The context is unique for each run: Liquibase's fast check remembers by changelog, contexts and address, not by
     * schema, and would otherwise take the second tenant for the first and skip it.
     *
     * @throws LiquibaseException when a change set fails; those before it stay applied
     */
    void update(Connection connection, String schema) throws LiquibaseException {
        scoped(resources -> {
            Database database =
                    DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(connection));
            database.setDefaultSchemaName(schema);
            database.setLiquibaseSchemaName(schema);
            var liquibase = new Liquibase(path, resources, database);
            liquibase.setShowSummary(UpdateSummaryEnum.OFF);
            liquibase.update(new Contexts(schema + "-" + UUID.randomUUID()));
            return null;
        });
    }

    /** Does work in a scope of Liquibase's own, so that threads do not meet in it. */
    <T> T scoped(Work<T> work) throws LiquibaseException {
        try (var resources = new ClassLoaderResourceAccessor(Changelog.class.getClassLoader())) {
            var scope = Map.<String, Object>of(
                    Scope.Attr.resourceAccessor.name(),
                    resources,
                    Scope.Attr.ui.name(),
                    new LoggerUIService(),
                    "liquibase.analytics.enabled",
                    false);
            ScopedRunnerWithReturn<T> runner = () -> work.with(resources);
            return Scope.child(scope, runner);
        } catch (LiquibaseException e) {
            throw e;
        } catch (Exception e) {
            throw new LiquibaseException("the changelog " + path + " could not be applied or read", e);
        }
    }
}
