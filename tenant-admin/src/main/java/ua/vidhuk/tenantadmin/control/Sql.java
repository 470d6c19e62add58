package ua.vidhuk.tenantadmin.control;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Statements with parameters over one connection. */
record Sql(Connection connection) {

    /** What a row becomes. */
    @FunctionalInterface
    interface Row<T> {

        T of(ResultSet row) throws SQLException;
    }

    int change(String sql, Object... parameters) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            fill(statement, parameters);
            return statement.executeUpdate();
        }
    }

    <T> List<T> read(Row<T> row, String sql, Object... parameters) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            fill(statement, parameters);
            try (var rows = statement.executeQuery()) {
                var all = new ArrayList<T>();
                while (rows.next()) {
                    all.add(row.of(rows));
                }
                return all;
            }
        }
    }

    List<String> texts(String sql, Object... parameters) throws SQLException {
        return read(row -> row.getString(1), sql, parameters);
    }

    boolean holds(String sql, Object... parameters) throws SQLException {
        return read(row -> row.getBoolean(1), sql, parameters).getFirst();
    }

    private static void fill(PreparedStatement statement, Object... parameters) throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
    }
}
