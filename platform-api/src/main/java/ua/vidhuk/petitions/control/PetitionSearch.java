package ua.vidhuk.petitions.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import ua.vidhuk.persistence.control.TransactionConnection;

/** Finds petitions by their words. */
@ApplicationScoped
public class PetitionSearch {

    /** As many as a search looks at; who finds more should type more. */
    public static final int MOST = 400;

    private static final String FOUND =
            """
            select id from petition where search @@ to_tsquery('pg_catalog.simple', ?) and published_at is not null
            order by published_at desc limit ?""";

    // The newest of those that share a word, and of them the nearest: in a large archive no sort of all that match.
    private static final String SIMILAR =
            """
            select id from (
              select id, search, published_at from petition
              where search @@ to_tsquery('pg_catalog.simple', ?) and published_at is not null and id <> ?
                and state in ('collecting', 'reached', 'in-review', 'answered')
              order by published_at desc limit 400) found
            where ts_rank(search, to_tsquery('pg_catalog.simple', ?)) > 0.05
            order by ts_rank(search, to_tsquery('pg_catalog.simple', ?)) desc, published_at desc limit ?""";
    // Of those whose words begin alike the newest; how close they are is seen here, without the help of an extension.
    private static final String NEAR =
            """
            select id, title from petition
            where search @@ to_tsquery('pg_catalog.simple', ?) and published_at is not null and id <> ?
              and state in ('collecting', 'reached', 'in-review', 'answered')
            order by published_at desc limit 400""";

    private static final UUID NONE = new UUID(0, 0);

    @Inject
    TransactionConnection connection;

    /** Ids of published petitions in which every word stands, the newest first; none when nothing can be sought. */
    List<UUID> found(String typed) {
        var words = SearchWords.all(typed);
        if (words.isEmpty()) {
            return List.of();
        }
        try (var statement = connection.get().prepareStatement(FOUND)) {
            statement.setString(1, words.get());
            statement.setInt(2, MOST);
            return ids(statement);
        } catch (SQLException e) {
            throw new IllegalStateException("petitions could not be searched", e);
        }
    }

    /**
     * Ids of petitions that ask for something like it, the most similar first.
     *
     * @param except a petition that is not to be named, or null
     */
    List<UUID> similar(String text, UUID except, int limit) {
        var words = SearchWords.any(text);
        if (words.isEmpty()) {
            return List.of();
        }
        try (var statement = connection.get().prepareStatement(SIMILAR)) {
            statement.setString(1, words.get());
            statement.setObject(2, except == null ? NONE : except);
            statement.setString(3, words.get());
            statement.setString(4, words.get());
            statement.setInt(5, limit);
            return ids(statement);
        } catch (SQLException e) {
            throw new IllegalStateException("similar petitions could not be found", e);
        }
    }

    /** The same, also where a finger slipped: the closest titles first. */
    List<UUID> near(String text, UUID except, int limit) {
        var beginnings = SearchWords.beginnings(text);
        if (beginnings.isEmpty()) {
            return List.of();
        }
        try (var statement = connection.get().prepareStatement(NEAR)) {
            statement.setString(1, beginnings.get());
            statement.setObject(2, except == null ? NONE : except);
            return closest(statement, new WordCloseness(text)).stream()
                    .limit(limit)
                    .toList();
        } catch (SQLException e) {
            throw new IllegalStateException("similar petitions could not be found", e);
        }
    }

    private static List<UUID> closest(PreparedStatement statement, WordCloseness closeness) throws SQLException {
        var found = new TreeMap<Double, List<UUID>>(Comparator.reverseOrder());
        try (var rows = statement.executeQuery()) {
            while (rows.next()) {
                double close = closeness.to(rows.getString("title"));
                if (close > 0) {
                    found.computeIfAbsent(close, any -> new ArrayList<>()).add(rows.getObject("id", UUID.class));
                }
            }
        }
        return found.values().stream().flatMap(List::stream).toList();
    }

    private static List<UUID> ids(PreparedStatement statement) throws SQLException {
        try (var rows = statement.executeQuery()) {
            var found = new ArrayList<UUID>();
            while (rows.next()) {
                found.add(rows.getObject(1, UUID.class));
            }
            return found;
        }
    }
}
