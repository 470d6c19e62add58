package ua.vidhuk.problems.control;

import java.sql.SQLException;
import org.postgresql.util.PSQLException;

/** What the log may say of a database error: its messages repeat values, its codes and names do not. */
final class SqlFacts {

    private SqlFacts() {}

    static String of(SQLException error) {
        var facts = new StringBuilder(" [SQLState ").append(error.getSQLState());
        if (error instanceof PSQLException server && server.getServerErrorMessage() != null) {
            var message = server.getServerErrorMessage();
            append(facts, "table", message.getTable());
            append(facts, "column", message.getColumn());
            append(facts, "constraint", message.getConstraint());
            append(facts, "routine", message.getRoutine());
        }
        return facts.append(']').toString();
    }

    /** SQLState class 08 (connection exception), and 57P01 to 57P03 (server shuts down or starts). */
    static boolean isConnectionLost(Throwable error) {
        String state = error instanceof SQLException sql ? sql.getSQLState() : null;
        return state != null && (state.startsWith("08") || state.startsWith("57P0"));
    }

    /** SQLState 22021 and 22P05: a character that the database keeps in no text. */
    static boolean isUnkeepableText(Throwable error) {
        return error instanceof SQLException sql
                && ("22021".equals(sql.getSQLState()) || "22P05".equals(sql.getSQLState()));
    }

    private static void append(StringBuilder facts, String name, String value) {
        if (value != null) {
            facts.append(", ").append(name).append(' ').append(value);
        }
    }
}
