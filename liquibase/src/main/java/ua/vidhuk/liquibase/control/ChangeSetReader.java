package ua.vidhuk.liquibase.control;

import java.util.ArrayList;
import java.util.List;
import liquibase.ChecksumVersion;
import liquibase.change.Change;
import liquibase.changelog.ChangeLogParameters;
import liquibase.changelog.ChangeSet;
import liquibase.changelog.DatabaseChangeLog;
import liquibase.database.Database;
import liquibase.database.OfflineConnection;
import liquibase.database.core.PostgresDatabase;
import liquibase.exception.LiquibaseException;
import liquibase.parser.ChangeLogParserFactory;
import liquibase.resource.ResourceAccessor;
import liquibase.sql.Sql;
import liquibase.sqlgenerator.SqlGeneratorFactory;
import liquibase.statement.SqlStatement;
import liquibase.statement.core.CreateDatabaseChangeLogLockTableStatement;
import liquibase.statement.core.CreateDatabaseChangeLogTableStatement;
import liquibase.statement.core.InitializeDatabaseChangeLogLockTableStatement;
import ua.vidhuk.liquibase.entity.ChangeSetSql;

/**
 * Lets Liquibase read a tree and say which SQL it would send, without a database. So the change sets stay the only place
 * where the schema is written down, and what we send is what Liquibase would.
 */
final class ChangeSetReader {

    private final Changelog changelog;

    ChangeSetReader(Changelog changelog) {
        this.changelog = changelog;
    }

    /** What a tree comes to: its change sets in their order, and the tables in which Liquibase keeps its books. */
    record Tree(List<ChangeSetSql> changeSets, List<String> books) {}

    /**
     * @throws SchemaException when the tree cannot be read, or a change set needs what only Liquibase itself can do
     */
    Tree read() {
        try {
            return changelog.scoped(this::tree);
        } catch (LiquibaseException e) {
            throw new SchemaException("the changelog " + changelog.path() + " could not be read", e);
        }
    }

    private Tree tree(ResourceAccessor resources) throws LiquibaseException {
        var database = new PostgresDatabase();
        database.setConnection(new OfflineConnection("offline:postgresql?outputLiquibaseSql=none", resources));
        database.setOutputDefaultSchema(false);
        DatabaseChangeLog log = ChangeLogParserFactory.getInstance()
                .getParser(changelog.path(), resources)
                .parse(changelog.path(), new ChangeLogParameters(database), resources);
        var changeSets = new ArrayList<ChangeSetSql>();
        for (ChangeSet each : log.getChangeSets()) {
            changeSets.add(sql(each, database));
        }
        var books = new ArrayList<String>();
        books.addAll(sql(new CreateDatabaseChangeLogTableStatement(), database));
        books.addAll(sql(new CreateDatabaseChangeLogLockTableStatement(), database));
        books.addAll(sql(new InitializeDatabaseChangeLogLockTableStatement(), database));
        return new Tree(changeSets, books);
    }

    private static ChangeSetSql sql(ChangeSet changeSet, Database database) {
        requirePlain(changeSet);
        var statements = new ArrayList<String>();
        for (Change change : changeSet.getChanges()) {
            for (SqlStatement statement : change.generateStatements(database)) {
                statements.addAll(sql(statement, database));
            }
        }
        return new ChangeSetSql(
                changeSet.getId(),
                changeSet.getAuthor(),
                changeSet.getFilePath(),
                changeSet.generateCheckSum(ChecksumVersion.latest()).toString(),
                changeSet.getDescription(),
                changeSet.getComments(),
                changeSet.isRunOnChange(),
                statements);
    }

    private static List<String> sql(SqlStatement statement, Database database) {
        var texts = new ArrayList<String>();
        for (Sql each : SqlGeneratorFactory.getInstance().generateSql(statement, database)) {
            texts.add(each.toSql());
        }
        return texts;
    }

    /** Everything here runs in one transaction, for every tenant alike. */
    private static void requirePlain(ChangeSet changeSet) {
        boolean conditional = changeSet.getPreconditions() != null
                        && !changeSet
                                .getPreconditions()
                                .getNestedPreconditions()
                                .isEmpty()
                || !changeSet.getContextFilter().isEmpty()
                || !changeSet.getLabels().isEmpty()
                || !(changeSet.getDbmsSet() == null || changeSet.getDbmsSet().isEmpty());
        if (conditional || changeSet.isAlwaysRun() || !changeSet.isRunInTransaction()) {
            throw new IllegalStateException("the change set " + changeSet.getId()
                    + " has a condition, runs always or outside a transaction; change sets of tenants do none of that");
        }
    }
}
