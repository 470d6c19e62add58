package ua.vidhuk.liquibase.entity;

import java.util.List;

/**
 * A change set as SQL, with what Liquibase would write down about it.
 *
 * @param file its logical path
 * @param repeatable whether it runs again when its text has changed: views and functions
 * @param statements in the order in which Liquibase would send them
 */
public record ChangeSetSql(
        String id,
        String author,
        String file,
        String checksum,
        String description,
        String comments,
        boolean repeatable,
        List<String> statements) {

    public ChangeSetSql {
        statements = List.copyOf(statements);
    }

    /** What tells it from all others, in the changelog and in the table of what has run. */
    public String key() {
        return file + "::" + id + "::" + author;
    }
}
