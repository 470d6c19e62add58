package ua.vidhuk.appeals.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ua.vidhuk.appeals.entity.Incident;
import ua.vidhuk.appeals.entity.Place;
import ua.vidhuk.persistence.control.TransactionConnection;
import ua.vidhuk.persistence.entity.Cursor;

/** Reads incidents of the transaction's tenant. */
@ApplicationScoped
public class IncidentList {

    private static final Instant LAST = Instant.parse("9999-12-31T00:00:00Z");
    private static final UUID HIGHEST = new UUID(-1, -1);

    private static final String ONE =
            """
            select i.id, i.title, i.category_id, i.opened_at, i.opened_by, i.closed_at, i.answer,
              (select count(*) from appeal_incident_question l where l.incident_id = i.id and l.left_at is null) as questions
            from appeal_incident i where i.id = ?""";
    private static final String OPEN =
            """
            select i.id, i.title, i.category_id, i.opened_at, i.opened_by, i.closed_at, i.answer,
              (select count(*) from appeal_incident_question l where l.incident_id = i.id and l.left_at is null) as questions
            from appeal_incident i where i.closed_at is null and (i.opened_at, i.id) < (?, ?)
            order by i.opened_at desc, i.id desc limit ?""";
    private static final String COUNT_OPEN =
            "select count(*) from (select from appeal_incident where closed_at is null limit ?) as counted";
    private static final String CLOSED =
            """
            select i.id, i.title, i.category_id, i.opened_at, i.opened_by, i.closed_at, i.answer,
              (select count(*) from appeal_incident_question l where l.incident_id = i.id and l.left_at is null) as questions
            from appeal_incident i where i.closed_at is not null and (i.opened_at, i.id) < (?, ?)
            order by i.opened_at desc, i.id desc limit ?""";
    private static final String OF_QUESTION =
            """
            select i.id, i.title, i.category_id, i.opened_at, i.opened_by, i.closed_at, i.answer,
              (select count(*) from appeal_incident_question l where l.incident_id = i.id and l.left_at is null) as questions
            from appeal_incident i join appeal_incident_question m on m.incident_id = i.id
            where m.question_id = ? and m.left_at is null""";

    // Near in place: the same street, or some hundred metres; only open ones, of which there are few.
    private static final String NEAR =
            """
            select i.id, i.title, i.category_id, i.opened_at, i.opened_by, i.closed_at, i.answer,
              (select count(*) from appeal_incident_question l where l.incident_id = i.id and l.left_at is null) as questions
            from appeal_incident i
            where i.closed_at is null and i.category_id = coalesce(cast(? as uuid), i.category_id) and exists (
              select from appeal_incident_question l join appeal_question q on q.id = l.question_id
              where l.incident_id = i.id and l.left_at is null
                and (lower(q.street) = lower(?) or abs(q.latitude - ?) < 0.01 and abs(q.longitude - ?) < 0.015))
            order by i.opened_at desc, i.id desc limit 5""";

    @Inject
    TransactionConnection connection;

    /**
     * @param questions how many are in it
     */
    public record Counted(Incident incident, long questions) {}

    public Optional<Counted> find(UUID incident) {
        try (var statement = connection.get().prepareStatement(ONE)) {
            statement.setObject(1, incident);
            return counted(statement).stream().findFirst();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** The newest first. */
    public List<Counted> page(boolean open, Cursor after, int limit) {
        return open ? open(after, limit) : closed(after, limit);
    }

    /** How many go on, counted up to the limit. */
    public long countOpen(int limit) {
        try (var statement = connection.get().prepareStatement(COUNT_OPEN)) {
            statement.setInt(1, limit);
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** The incident that the question is in. */
    public Optional<Counted> of(UUID question) {
        try (var statement = connection.get().prepareStatement(OF_QUESTION)) {
            statement.setObject(1, question);
            return counted(statement).stream().findFirst();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /**
     * Open incidents near a place, the newest first, at most five.
     *
     * @param category of which alone, or null for all
     */
    public List<Counted> near(UUID category, Place place) {
        if (place == null) {
            return List.of();
        }
        try (var statement = connection.get().prepareStatement(NEAR)) {
            statement.setObject(1, category, java.sql.Types.OTHER);
            statement.setString(2, place.street());
            statement.setObject(3, place.latitude(), java.sql.Types.DOUBLE);
            statement.setObject(4, place.longitude(), java.sql.Types.DOUBLE);
            return counted(statement);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private List<Counted> open(Cursor after, int limit) {
        try (var statement = connection.get().prepareStatement(OPEN)) {
            return page(statement, after, limit);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private List<Counted> closed(Cursor after, int limit) {
        try (var statement = connection.get().prepareStatement(CLOSED)) {
            return page(statement, after, limit);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private static List<Counted> page(PreparedStatement statement, Cursor after, int limit) throws SQLException {
        statement.setObject(1, (after == null ? LAST : after.at()).atOffset(ZoneOffset.UTC));
        statement.setObject(2, after == null ? HIGHEST : after.id());
        statement.setInt(3, limit);
        return counted(statement);
    }

    private static List<Counted> counted(PreparedStatement statement) throws SQLException {
        try (var rows = statement.executeQuery()) {
            var found = new ArrayList<Counted>();
            while (rows.next()) {
                found.add(new Counted(incident(rows), rows.getLong("questions")));
            }
            return found;
        }
    }

    private static Incident incident(ResultSet row) throws SQLException {
        OffsetDateTime closed = row.getObject("closed_at", OffsetDateTime.class);
        return new Incident(
                row.getObject("id", UUID.class),
                row.getString("title"),
                row.getObject("category_id", UUID.class),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                row.getString("opened_by"),
                closed == null ? null : closed.toInstant(),
                row.getString("answer"));
    }

    private static IllegalStateException failed(SQLException e) {
        return new IllegalStateException("incidents could not be read", e);
    }
}
