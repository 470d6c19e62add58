package ua.vidhuk.search.control;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** How sources read their tables. Each makes its statements itself, so that their texts are constants. */
public final class SourceRows {

    private SourceRows() {}

    /** Makes something of a row. */
    @FunctionalInterface
    public interface RowReading<T> {
        T of(ResultSet row) throws SQLException;
    }

    /**
     * Ids behind one, in their order.
     *
     * @param statement that takes the id behind which, and how many
     */
    public static List<UUID> ids(PreparedStatement statement, UUID after, int limit) throws SQLException {
        statement.setObject(1, after);
        statement.setInt(2, limit);
        return list(statement, row -> row.getObject(1, UUID.class));
    }

    /**
     * What there is of these ids.
     *
     * @param statement that takes the ids as an array
     */
    public static <T> List<T> of(PreparedStatement statement, Collection<UUID> ids, RowReading<T> reading)
            throws SQLException {
        statement.setArray(1, statement.getConnection().createArrayOf("uuid", ids.toArray()));
        return list(statement, reading);
    }

    private static <T> List<T> list(PreparedStatement statement, RowReading<T> reading) throws SQLException {
        try (var rows = statement.executeQuery()) {
            var found = new ArrayList<T>();
            while (rows.next()) {
                found.add(reading.of(rows));
            }
            return found;
        }
    }
}
