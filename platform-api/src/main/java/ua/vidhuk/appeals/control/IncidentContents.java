package ua.vidhuk.appeals.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import ua.vidhuk.persistence.control.TransactionConnection;

/** What is in an incident: its questions, its news, and the houses that are cut off. */
@ApplicationScoped
public class IncidentContents {

    private static final String QUESTIONS =
            """
            select q.id, q.appeal_id, a.registration_number, q.ordinal, q.state, q.street, q.house
            from appeal_incident_question l join appeal_question q on q.id = l.question_id join appeal a on a.id = q.appeal_id
            where l.incident_id = ? and l.left_at is null order by l.joined_at desc, q.id limit 500""";
    private static final String NEWS =
            "select told_at, told_by, text from appeal_incident_update where incident_id = ? order by id desc limit 200";
    private static final String HOUSES =
            """
            select q.street, q.house, count(*) as questions
            from appeal_incident_question l join appeal_question q on q.id = l.question_id
            where l.incident_id = ? and l.left_at is null and q.street is not null
            group by q.street, q.house
            order by q.street, nullif(regexp_replace(coalesce(q.house, ''), '\\D.*', ''), '')::numeric nulls first, q.house""";

    @Inject
    TransactionConnection connection;

    /** A question in an incident. */
    public record Joined(
            UUID question, UUID appeal, String number, int ordinal, String state, String street, String house) {}

    /** What was told to all. */
    public record News(Instant at, String by, String text) {}

    /**
     * A house, or a street without one.
     *
     * @param questions how many asked from there
     */
    public record House(String street, String house, long questions) {}

    /** The latest to join first, at most 500. */
    public List<Joined> questions(UUID incident) {
        try (var statement = connection.get().prepareStatement(QUESTIONS)) {
            statement.setObject(1, incident);
            try (var rows = statement.executeQuery()) {
                var found = new ArrayList<Joined>();
                while (rows.next()) {
                    found.add(new Joined(
                            rows.getObject("id", UUID.class),
                            rows.getObject("appeal_id", UUID.class),
                            rows.getString("registration_number"),
                            rows.getInt("ordinal"),
                            rows.getString("state"),
                            rows.getString("street"),
                            rows.getString("house")));
                }
                return found;
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** The newest first. */
    public List<News> news(UUID incident) {
        try (var statement = connection.get().prepareStatement(NEWS)) {
            statement.setObject(1, incident);
            try (var rows = statement.executeQuery()) {
                var found = new ArrayList<News>();
                while (rows.next()) {
                    found.add(new News(
                            rows.getObject("told_at", OffsetDateTime.class).toInstant(),
                            rows.getString("told_by"),
                            rows.getString("text")));
                }
                return found;
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** By street and number. */
    public List<House> houses(UUID incident) {
        try (var statement = connection.get().prepareStatement(HOUSES)) {
            statement.setObject(1, incident);
            try (var rows = statement.executeQuery()) {
                var found = new ArrayList<House>();
                while (rows.next()) {
                    found.add(new House(rows.getString("street"), rows.getString("house"), rows.getLong("questions")));
                }
                return found;
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private static IllegalStateException failed(SQLException e) {
        return new IllegalStateException("the incident could not be read", e);
    }
}
