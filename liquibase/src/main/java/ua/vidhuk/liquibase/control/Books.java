package ua.vidhuk.liquibase.control;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import liquibase.util.LiquibaseUtil;
import ua.vidhuk.liquibase.entity.ChangeSetSql;
import ua.vidhuk.liquibase.entity.SchemaName;

/** Liquibase's books of what has run in a schema, kept as it would keep them, so that it can be used at any time too. */
final class Books {

    private static final String RUN =
            "select filename || '::' || id || '::' || author, md5sum from %s.databasechangelog";
    private static final String INSERT =
            """
            insert into databasechangelog (id, author, filename, dateexecuted, orderexecuted, exectype, md5sum, description,
              comments, liquibase, deployment_id)
            values (%s, %s, %s, now(), %d, 'EXECUTED', %s, %s, %s, %s, %s);
            """;
    private static final String UPDATE =
            """
            update databasechangelog set dateexecuted = now(), orderexecuted = %d, exectype = 'RERAN', md5sum = %s,
              deployment_id = %s
            where id = %s and author = %s and filename = %s;
            """;

    private Books() {}

    /** The checksums of what has run, by {@link ChangeSetSql#key()}. */
    static Map<String, String> read(Connection connection, SchemaName schema) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(RUN.formatted(schema))) {
            var run = new HashMap<String, String>();
            while (rows.next()) {
                run.put(rows.getString(1), rows.getString(2));
            }
            return run;
        }
    }

    /**
     * Which change sets are to run, in their order.
     *
     * @throws IllegalStateException when one was edited after it had run
     */
    static List<ChangeSetSql> pending(List<ChangeSetSql> all, Map<String, String> run) {
        return all.stream().filter(each -> isPending(each, run.get(each.key()))).toList();
    }

    private static boolean isPending(ChangeSetSql changeSet, String checksum) {
        if (checksum != null && !checksum.equals(changeSet.checksum()) && !changeSet.repeatable()) {
            throw new IllegalStateException("the change set " + changeSet.id() + " was edited after it had run");
        }
        return !changeSet.checksum().equals(checksum);
    }

    /**
     * The SQL that notes a change set.
     *
     * @param order how many ran before it, and one
     * @param before whether it ran before, with another text
     */
    static String note(ChangeSetSql changeSet, int order, boolean before, String deployment) {
        if (before) {
            return UPDATE.formatted(
                    order,
                    quoted(changeSet.checksum()),
                    quoted(deployment),
                    quoted(changeSet.id()),
                    quoted(changeSet.author()),
                    quoted(changeSet.file()));
        }
        return INSERT.formatted(
                quoted(changeSet.id()),
                quoted(changeSet.author()),
                quoted(changeSet.file()),
                order,
                quoted(changeSet.checksum()),
                quoted(changeSet.description()),
                quoted(changeSet.comments() == null ? "" : changeSet.comments()),
                quoted(LiquibaseUtil.getBuildVersion()),
                quoted(deployment));
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
