package ua.vidhuk.onboarding.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import ua.vidhuk.persistence.control.TransactionConnection;

/** Statements in the caller's transaction, of the platform or of a tenant; each is prepared where its text stands. */
@ApplicationScoped
public class PlatformSql {

    @Inject
    TransactionConnection connection;

    /** Prepares a statement of constant text. */
    @FunctionalInterface
    interface Prepared {

        PreparedStatement on(Connection connection) throws SQLException;
    }

    /** What a row becomes. */
    @FunctionalInterface
    interface Row<T> {

        T of(ResultSet row) throws SQLException;
    }

    <T> List<T> read(Prepared prepared, Row<T> row, Object... parameters) {
        try (var statement = filled(prepared, parameters);
                var rows = statement.executeQuery()) {
            var all = new ArrayList<T>();
            while (rows.next()) {
                all.add(row.of(rows));
            }
            return all;
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /**
     * @return whether there was a row to be changed
     */
    boolean change(Prepared prepared, Object... parameters) {
        try (var statement = filled(prepared, parameters)) {
            return statement.executeUpdate() > 0;
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private PreparedStatement filled(Prepared prepared, Object... parameters) throws SQLException {
        PreparedStatement statement = prepared.on(connection.get());
        for (int i = 0; i < parameters.length; i++) {
            Object each = parameters[i];
            statement.setObject(i + 1, each instanceof Instant time ? time.atOffset(ZoneOffset.UTC) : each);
        }
        return statement;
    }

    private static IllegalStateException failed(SQLException e) {
        return new IllegalStateException("a table of the platform could not be read or written", e);
    }
}
