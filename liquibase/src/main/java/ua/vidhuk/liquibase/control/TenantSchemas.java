package ua.vidhuk.liquibase.control;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import javax.sql.DataSource;
import ua.vidhuk.liquibase.entity.ChangeSetSql;
import ua.vidhuk.liquibase.entity.SchemaName;
import ua.vidhuk.liquibase.entity.UpgradeReport;

/**
 * Creates and upgrades the schemas of tenants; each has the role of the same name as its owner.
 *
 * <p>A schema is made or brought forward in one transaction: it is whole at the new version or as it was. What is sent is
 * what Liquibase would send, in one round trip instead of hundreds (ADR 14).
 */
public final class TenantSchemas {

    private static final String LOCK =
            "select pg_advisory_xact_lock(hashtext('%1$s')), to_regclass('%1$s.databasechangelog') is not null";

    /** Whoever reads or writes in the old version keeps the upgrade waiting, and that keeps new readers waiting. */
    private static final String PATIENCE = "set local lock_timeout = '5s'";

    private final DataSource owner;
    private final Changelog changelog;
    private SchemaScript script;

    /**
     * @param owner connections of a login that may create roles and schemas
     */
    public TenantSchemas(DataSource owner) {
        this(owner, Changelog.TENANT);
    }

    TenantSchemas(DataSource owner, Changelog changelog) {
        this.owner = owner;
        this.changelog = changelog;
    }

    /**
     * Makes sure that the tenant has its role and its schema, at the newest change set. A run that was killed left nothing,
     * and is simply repeated.
     *
     * @throws SchemaException naming the schema, when the database refuses
     */
    public void ensure(SchemaName schema) {
        try (Connection connection = owner.getConnection()) {
            ensure(connection, schema);
        } catch (SQLException e) {
            throw new SchemaException("the schema " + schema + " could not be created or upgraded", e);
        }
    }

    /**
     * Brings every schema to the newest change set, several at a time. A schema that fails stays whole at its old version
     * and is named in the report; the others go on. When it is broken off, the next run does what is left.
     *
     * @param lanes how many at a time
     */
    public UpgradeReport upgradeAll(int lanes) {
        return new SchemaUpgrade(owner, this).run(all(), lanes);
    }

    /**
     * Drops the schema and its role, in one transaction; what is gone already is no mistake.
     *
     * @throws SchemaException naming the schema, when the database refuses
     */
    public void drop(SchemaName schema) {
        try (Connection connection = owner.getConnection()) {
            connection.setAutoCommit(false);
            execute(connection, "select pg_advisory_xact_lock(hashtext('" + schema + "'))");
            execute(connection, PATIENCE);
            execute(connection, "drop schema if exists " + schema + " cascade");
            execute(connection, "drop role if exists " + schema);
            connection.commit();
        } catch (SQLException e) {
            throw new SchemaException("the schema " + schema + " could not be dropped", e);
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

    /** What will have run in a schema that is at the newest change set, each with its checksum. */
    public List<String> changeSets() {
        return script().changeSets().stream()
                .map(each -> each.key() + "::" + each.checksum())
                .toList();
    }

    /**
     * Brings a schema that is there to the newest change set; one that was deleted meanwhile is not made again.
     *
     * @return how many change sets it ran, or nothing when the schema is gone
     */
    OptionalInt upgradeIfThere(Connection connection, SchemaName schema) throws SQLException {
        connection.setAutoCommit(false);
        try {
            if (!isMade(connection, schema)) {
                return OptionalInt.empty();
            }
            int ran = upgrade(connection, schema);
            connection.commit();
            return OptionalInt.of(ran);
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    /** How many change sets it ran. */
    int ensure(Connection connection, SchemaName schema) throws SQLException {
        connection.setAutoCommit(false);
        try {
            int ran = isMade(connection, schema) ? upgrade(connection, schema) : create(connection, schema);
            connection.commit();
            return ran;
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    private int create(Connection connection, SchemaName schema) throws SQLException {
        execute(connection, script().whole(schema));
        return script().changeSets().size();
    }

    private int upgrade(Connection connection, SchemaName schema) throws SQLException {
        var script = script();
        var run = Books.read(connection, schema);
        var pending = Books.pending(script.changeSets(), run);
        if (!pending.isEmpty()) {
            execute(connection, PATIENCE);
            execute(connection, SchemaScript.become(schema));
        }
        int order = run.size();
        for (ChangeSetSql each : pending) {
            try {
                execute(connection, script.one(each, ++order, run.containsKey(each.key())));
            } catch (SQLException e) {
                throw new SQLException(
                        "change set " + each.id() + ", SQL state " + e.getSQLState(), e.getSQLState(), e);
            }
        }
        return pending.size();
    }

    /** Reading the tree takes a second, which lists and drops need not wait for. */
    private synchronized SchemaScript script() {
        if (script == null) {
            var deployment = String.valueOf(Clock.systemUTC().millis() % 10_000_000_000L);
            script = new SchemaScript(new ChangeSetReader(changelog).read(), deployment);
        }
        return script;
    }

    private static boolean isMade(Connection connection, SchemaName schema) throws SQLException {
        try (Statement statement = connection.createStatement();
                var row = statement.executeQuery(LOCK.formatted(schema))) {
            row.next();
            return row.getBoolean(2);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(sql);
        }
    }
}
