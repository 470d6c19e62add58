package ua.vidhuk.intake.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
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
import ua.vidhuk.intake.entity.Letter;
import ua.vidhuk.intake.entity.LetterState;
import ua.vidhuk.intake.entity.ReceivedLetter.NotTaken;
import ua.vidhuk.persistence.control.TransactionConnection;
import ua.vidhuk.persistence.entity.Cursor;

/** Finds letters of the transaction's tenant. */
@ApplicationScoped
public class LetterList {

    private static final Instant LAST = Instant.parse("9999-12-31T00:00:00Z");
    private static final UUID HIGHEST = new UUID(-1, -1);

    private static final String OF_STATE =
            """
            select l.id, m.address, l.kind, l.state, l.sender_address, l.sender_name, l.subject, left(l.body, 300) as body, l.not_taken,
              l.sent_at, l.received_at, l.appeal_id, a.registration_number, l.decided_at, l.decided_by, l.reason
            from intake_letter l join intake_mailbox m on m.id = l.mailbox_id left join appeal a on a.id = l.appeal_id
            where l.state = ? and (l.received_at, l.id) < (?, ?) order by l.received_at desc, l.id desc limit ?""";
    private static final String UNREAD =
            """
            select l.id, m.address, l.kind, l.state, l.sender_address, l.sender_name, l.subject, left(l.body, 300) as body, l.not_taken,
              l.sent_at, l.received_at, l.appeal_id, a.registration_number, l.decided_at, l.decided_by, l.reason
            from intake_letter l join intake_mailbox m on m.id = l.mailbox_id left join appeal a on a.id = l.appeal_id
            where l.state = 'attached' and l.decided_at is null and (l.received_at, l.id) < (?, ?)
            order by l.received_at desc, l.id desc limit ?""";
    private static final String ONE =
            """
            select l.id, m.address, l.kind, l.state, l.sender_address, l.sender_name, l.subject, l.body, l.not_taken,
              l.sent_at, l.received_at, l.appeal_id, a.registration_number, l.decided_at, l.decided_by, l.reason
            from intake_letter l join intake_mailbox m on m.id = l.mailbox_id left join appeal a on a.id = l.appeal_id
            where l.id = ?""";
    private static final String COUNT =
            """
            select (select count(*) from (select from intake_letter where state = 'waiting' limit 1000) w),
              (select count(*) from (select from intake_letter where state = 'attached' and decided_at is null limit 1000) u)""";

    @Inject
    TransactionConnection connection;

    /**
     * How many letters wait for somebody, each up to a thousand.
     *
     * @param waiting drafts
     * @param unread words of applicants that nobody has read
     */
    public record Waiting(long waiting, long unread) {}

    public Waiting count() {
        try (var statement = connection.get().prepareStatement(COUNT);
                var row = statement.executeQuery()) {
            row.next();
            return new Waiting(row.getLong(1), row.getLong(2));
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** The newest first. */
    public List<Letter> page(LetterState state, Cursor after, int limit) {
        try (var statement = connection.get().prepareStatement(OF_STATE)) {
            statement.setString(1, state.word());
            return page(statement, 2, after, limit);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Words of applicants that nobody has read, the newest first. */
    public List<Letter> unread(Cursor after, int limit) {
        try (var statement = connection.get().prepareStatement(UNREAD)) {
            return page(statement, 1, after, limit);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private static List<Letter> page(PreparedStatement statement, int first, Cursor after, int limit)
            throws SQLException {
        statement.setObject(first, (after == null ? LAST : after.at()).atOffset(ZoneOffset.UTC));
        statement.setObject(first + 1, after == null ? HIGHEST : after.id());
        statement.setInt(first + 2, limit);
        return read(statement);
    }

    public Optional<Letter> find(UUID letter) {
        try (var statement = connection.get().prepareStatement(ONE)) {
            statement.setObject(1, letter);
            return read(statement).stream().findFirst();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private static List<Letter> read(PreparedStatement statement) throws SQLException {
        try (var rows = statement.executeQuery()) {
            var found = new ArrayList<Letter>();
            while (rows.next()) {
                found.add(letter(rows));
            }
            return found;
        }
    }

    private static Letter letter(ResultSet row) throws SQLException {
        return new Letter(
                row.getObject("id", UUID.class),
                row.getString("address"),
                row.getString("kind"),
                row.getString("state"),
                row.getString("sender_address"),
                row.getString("sender_name"),
                row.getString("subject"),
                row.getString("body"),
                notTaken(row.getString("not_taken")),
                moment(row, "sent_at"),
                moment(row, "received_at"),
                row.getObject("appeal_id", UUID.class),
                row.getString("registration_number"),
                moment(row, "decided_at"),
                row.getString("decided_by"),
                row.getString("reason"));
    }

    private static List<NotTaken> notTaken(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(each -> new NotTaken(each.getString("name"), each.getString("reason")))
                    .toList();
        }
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    private static IllegalStateException failed(SQLException e) {
        return new IllegalStateException("the letters could not be read", e);
    }
}
