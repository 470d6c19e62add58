package ua.vidhuk.appeals.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import ua.vidhuk.appeals.entity.Incident;
import ua.vidhuk.persistence.control.TransactionConnection;

/** Writes incidents of the transaction's tenant. */
@ApplicationScoped
public class IncidentBook {

    private static final String OPEN =
            "insert into appeal_incident (id, title, category_id, opened_at, opened_by) values (?, ?, ?, ?, ?)";
    private static final String HOLD = "select closed_at is null from appeal_incident where id = ? for update";
    private static final String JOIN =
            """
            insert into appeal_incident_question (incident_id, question_id, joined_at, joined_by)
            values (?, ?, ?, ?)
            on conflict (incident_id, question_id) do update
              set joined_at = excluded.joined_at, joined_by = excluded.joined_by, left_at = null
            where appeal_incident_question.left_at is not null""";
    private static final String OTHER =
            """
            select 1 from appeal_incident_question l join appeal_incident i on i.id = l.incident_id
            where l.question_id = ? and l.left_at is null and i.closed_at is null""";
    private static final String LEAVE_CLOSED =
            """
            update appeal_incident_question l set left_at = ? from appeal_incident i
            where l.question_id = ? and l.left_at is null and i.id = l.incident_id and i.closed_at is not null""";
    private static final String LEAVE =
            """
            update appeal_incident_question set left_at = ?
            where incident_id = ? and question_id = ? and left_at is null""";
    private static final String TELL =
            "insert into appeal_incident_update (id, incident_id, told_at, told_by, text) values (?, ?, ?, ?, ?)";
    private static final String CLOSE = "update appeal_incident set closed_at = ?, answer = ? where id = ?";
    private static final String JOINED =
            """
            select l.question_id from appeal_incident_question l join appeal_question q on q.id = l.question_id
            where l.incident_id = ? and l.left_at is null order by q.appeal_id, q.id""";

    @Inject
    TransactionConnection connection;

    void open(Incident incident) {
        try (var statement = connection.get().prepareStatement(OPEN)) {
            statement.setObject(1, incident.id());
            statement.setString(2, incident.title());
            statement.setObject(3, incident.categoryId());
            statement.setObject(4, incident.openedAt().atOffset(ZoneOffset.UTC));
            statement.setString(5, incident.openedBy());
            statement.executeUpdate();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** How an incident is, held until the end of the transaction, so that none joins one that closes. */
    enum Held {
        OPEN,
        CLOSED,
        UNKNOWN
    }

    Held hold(UUID incident) {
        try (var statement = connection.get().prepareStatement(HOLD)) {
            statement.setObject(1, incident);
            try (var row = statement.executeQuery()) {
                if (!row.next()) {
                    return Held.UNKNOWN;
                }
                return row.getBoolean(1) ? Held.OPEN : Held.CLOSED;
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Whether the question is in an incident that goes on, this or another. */
    boolean isJoined(UUID question) {
        try (var statement = connection.get().prepareStatement(OTHER)) {
            statement.setObject(1, question);
            try (var rows = statement.executeQuery()) {
                return rows.next();
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Adds a question; one that was opened again after its incident was over leaves that. */
    void join(UUID incident, UUID question, String by, Instant now) {
        try (var statement = connection.get().prepareStatement(LEAVE_CLOSED)) {
            statement.setObject(1, now.atOffset(ZoneOffset.UTC));
            statement.setObject(2, question);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw failed(e);
        }
        try (var statement = connection.get().prepareStatement(JOIN)) {
            statement.setObject(1, incident);
            statement.setObject(2, question);
            statement.setObject(3, now.atOffset(ZoneOffset.UTC));
            statement.setString(4, by);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Whether it was in it. */
    boolean leave(UUID incident, UUID question, Instant now) {
        try (var statement = connection.get().prepareStatement(LEAVE)) {
            statement.setObject(1, now.atOffset(ZoneOffset.UTC));
            statement.setObject(2, incident);
            statement.setObject(3, question);
            return statement.executeUpdate() == 1;
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    void tell(UUID id, UUID incident, String by, String text, Instant now) {
        try (var statement = connection.get().prepareStatement(TELL)) {
            statement.setObject(1, id);
            statement.setObject(2, incident);
            statement.setObject(3, now.atOffset(ZoneOffset.UTC));
            statement.setString(4, by);
            statement.setString(5, text);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    void close(UUID incident, String answer, Instant now) {
        try (var statement = connection.get().prepareStatement(CLOSE)) {
            statement.setObject(1, now.atOffset(ZoneOffset.UTC));
            statement.setString(2, answer);
            statement.setObject(3, incident);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** The questions in it, those of one appeal together. */
    List<UUID> joined(UUID incident) {
        try (var statement = connection.get().prepareStatement(JOINED)) {
            statement.setObject(1, incident);
            try (var rows = statement.executeQuery()) {
                var found = new ArrayList<UUID>();
                while (rows.next()) {
                    found.add(rows.getObject(1, UUID.class));
                }
                return found;
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private static IllegalStateException failed(SQLException e) {
        return new IllegalStateException("the incident could not be read or written", e);
    }
}
