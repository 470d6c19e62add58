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
import ua.vidhuk.appeals.entity.Publication;
import ua.vidhuk.appeals.entity.Publication.Words;
import ua.vidhuk.persistence.control.TransactionConnection;
import ua.vidhuk.persistence.entity.Cursor;

/** What everybody may read of the tenant's questions. */
@ApplicationScoped
public class Publications {

    private static final Cursor LAST = new Cursor(Instant.parse("9999-12-31T00:00:00Z"), new UUID(-1, -1));
    private static final String CONSENT =
            """
            insert into appeal_publication (question_id, consented_at)
            select id, ? from appeal_question where appeal_id = ?
            on conflict (question_id) do update set consented_at = coalesce(appeal_publication.consented_at, excluded.consented_at)""";
    private static final String ONE =
            """
            select question_id, consented_at, text, place, answer, published_at, published_by, withdrawn_at
            from appeal_publication where question_id = ?""";
    private static final String PUBLISH =
            """
            insert into appeal_publication as known (question_id, text, place, answer, published_at, published_by)
            values (?, ?, ?, ?, ?, ?)
            on conflict (question_id) do update set text = excluded.text, place = excluded.place, answer = excluded.answer,
              published_by = excluded.published_by, withdrawn_at = null, withdrawn_by = null,
              published_at = case when known.withdrawn_at is null then coalesce(known.published_at, excluded.published_at)
                else excluded.published_at end""";
    private static final String WITHDRAW =
            """
            update appeal_publication set withdrawn_at = ?, withdrawn_by = ?
            where question_id = ? and published_at is not null and withdrawn_at is null""";
    private static final String PAGE =
            """
            select p.question_id, p.text, p.place, p.answer, p.published_at, q.category_id, q.state, q.registered_at
            from appeal_publication p join appeal_question q on q.id = p.question_id
            where p.published_at is not null and p.withdrawn_at is null and (p.published_at, p.question_id) < (?, ?)
            order by p.published_at desc, p.question_id desc limit ?""";
    private static final String PUBLISHED =
            """
            select p.question_id, p.text, p.place, p.answer, p.published_at, q.category_id, q.state, q.registered_at
            from appeal_publication p join appeal_question q on q.id = p.question_id
            where p.published_at is not null and p.withdrawn_at is null and p.question_id = ?""";

    @Inject
    TransactionConnection connection;

    /**
     * What everybody reads.
     *
     * @param state word of the question's state now
     */
    public record Published(
            UUID question, Words words, UUID category, String state, Instant registeredAt, Instant publishedAt) {}

    /** The applicant agrees that the questions of an appeal may be published. */
    public void consent(UUID appeal, Instant now) {
        try (var statement = connection.get().prepareStatement(CONSENT)) {
            statement.setObject(1, now.atOffset(ZoneOffset.UTC));
            statement.setObject(2, appeal);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    public Publication of(UUID question) {
        try (var statement = connection.get().prepareStatement(ONE)) {
            statement.setObject(1, question);
            try (var row = statement.executeQuery()) {
                return row.next() ? publication(row) : Publication.none(question);
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Publishes a question, or other words of one that is public; the day stays of one that is. */
    public void publish(UUID question, Words words, String by, Instant now) {
        try (var statement = connection.get().prepareStatement(PUBLISH)) {
            statement.setObject(1, question);
            statement.setString(2, words.text());
            statement.setString(3, words.place());
            statement.setString(4, words.answer());
            statement.setObject(5, now.atOffset(ZoneOffset.UTC));
            statement.setString(6, by);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Takes it back; false when it is not public. */
    public boolean withdraw(UUID question, String by, Instant now) {
        try (var statement = connection.get().prepareStatement(WITHDRAW)) {
            statement.setObject(1, now.atOffset(ZoneOffset.UTC));
            statement.setString(2, by);
            statement.setObject(3, question);
            return statement.executeUpdate() > 0;
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Those behind this place, published last first. */
    public List<Published> page(Cursor behind, int limit) {
        Cursor from = behind == null ? LAST : behind;
        try (var statement = connection.get().prepareStatement(PAGE)) {
            statement.setObject(1, from.at().atOffset(ZoneOffset.UTC));
            statement.setObject(2, from.id());
            statement.setInt(3, limit);
            return published(statement);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    public Optional<Published> published(UUID question) {
        try (var statement = connection.get().prepareStatement(PUBLISHED)) {
            statement.setObject(1, question);
            return published(statement).stream().findFirst();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private static List<Published> published(PreparedStatement statement) throws SQLException {
        try (var rows = statement.executeQuery()) {
            var found = new ArrayList<Published>();
            while (rows.next()) {
                found.add(new Published(
                        rows.getObject("question_id", UUID.class),
                        words(rows),
                        rows.getObject("category_id", UUID.class),
                        rows.getString("state"),
                        moment(rows, "registered_at"),
                        moment(rows, "published_at")));
            }
            return found;
        }
    }

    private static Publication publication(ResultSet row) throws SQLException {
        return new Publication(
                row.getObject("question_id", UUID.class),
                moment(row, "consented_at"),
                row.getString("text") == null ? null : words(row),
                moment(row, "published_at"),
                row.getString("published_by"),
                moment(row, "withdrawn_at"));
    }

    private static Words words(ResultSet row) throws SQLException {
        return new Words(row.getString("text"), row.getString("place"), row.getString("answer"));
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static IllegalStateException failed(SQLException e) {
        return new IllegalStateException("what is public of questions could not be read or written", e);
    }
}
