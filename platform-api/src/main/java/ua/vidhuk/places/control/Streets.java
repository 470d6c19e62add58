package ua.vidhuk.places.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import ua.vidhuk.persistence.control.TransactionConnection;

/** The streets of the transaction's tenant. */
@ApplicationScoped
public class Streets {

    private static final String FIRST_NAMES =
            "select name from place_street where active order by name, settlement limit 2000";
    private static final String UNKNOWN =
            """
            select typed.name from unnest(cast(? as text[])) with ordinality as typed (name, ordinal)
            where not exists (select 1 from place_street s where lower(s.name) = lower(typed.name)) order by typed.ordinal""";
    private static final String UNKNOWN_SETTLEMENTS =
            """
            select typed.name from unnest(cast(? as text[])) with ordinality as typed (name, ordinal)
            where not exists (select 1 from place_street s where lower(s.settlement) = lower(typed.name)) order by typed.ordinal""";
    private static final String SETTLEMENTS =
            "select distinct settlement from place_street order by settlement limit 2000";

    @Inject
    TransactionConnection connection;

    /** The first 2,000 names of active streets, in alphabetical order. */
    public List<String> names() {
        try (var statement = connection.get().prepareStatement(FIRST_NAMES);
                var rows = statement.executeQuery()) {
            return texts(rows);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** The first 2,000 settlements with streets, in alphabetical order. */
    public List<String> settlements() {
        try (var statement = connection.get().prepareStatement(SETTLEMENTS);
                var rows = statement.executeQuery()) {
            return texts(rows);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Those of these names that no street has, in their order. */
    List<String> unknown(List<String> names) {
        try (var statement = connection.get().prepareStatement(UNKNOWN)) {
            return unknown(statement, names);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Those of these names that no settlement with streets has, in their order. */
    List<String> unknownSettlements(List<String> names) {
        try (var statement = connection.get().prepareStatement(UNKNOWN_SETTLEMENTS)) {
            return unknown(statement, names);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private List<String> unknown(PreparedStatement statement, List<String> names) throws SQLException {
        statement.setArray(1, connection.get().createArrayOf("text", names.toArray()));
        try (var rows = statement.executeQuery()) {
            return texts(rows);
        }
    }

    private static List<String> texts(ResultSet rows) throws SQLException {
        var texts = new ArrayList<String>();
        while (rows.next()) {
            texts.add(rows.getString(1));
        }
        return texts;
    }

    private static IllegalStateException failed(SQLException e) {
        return new IllegalStateException("the streets could not be read", e);
    }
}
