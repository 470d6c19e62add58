package ua.vidhuk.appeals.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ua.vidhuk.appeals.entity.OutgoingLetter;
import ua.vidhuk.appeals.entity.OutgoingLetter.Addressee;
import ua.vidhuk.appeals.entity.OutgoingLetter.OutsideReply;
import ua.vidhuk.persistence.control.TransactionConnection;
import ua.vidhuk.persistence.entity.Cursor;

/** The register of letters to bodies outside of the transaction's tenant. */
@ApplicationScoped
public class OutgoingList {

    private static final Instant LAST = Instant.parse("9999-12-31T00:00:00Z");
    private static final UUID HIGHEST = new UUID(-1, -1);

    private static final String COLUMNS =
            """
            select l.id, l.number, l.appeal_id, l.question_id, a.registration_number, q.ordinal, l.body_id, l.body_name,
              l.body_address, l.body_email, l.words, l.enclosed, l.sent_at, l.sent_by, l.forward_by, l.late, l.state, l.reply_day,
              l.reply_number, l.reply_words, l.reply_noted_at, l.reply_noted_by, l.version
            from appeal_outgoing_letter l join appeal a on a.id = l.appeal_id join appeal_question q on q.id = l.question_id
            """;
    private static final String BEHIND = " and (l.sent_at, l.id) < (?, ?) order by l.sent_at desc, l.id desc limit ?";
    private static final String ALL = COLUMNS + "where true" + BEHIND;
    private static final String OF_STATE = COLUMNS + "where l.state = ?" + BEHIND;
    private static final String LATE = COLUMNS + "where l.late" + BEHIND;
    private static final String OF_BODY = COLUMNS + "where l.body_id = ?" + BEHIND;
    private static final String ONE = COLUMNS + "where l.id = ?";
    private static final String NUMBERED = COLUMNS + "where lower(l.number) = lower(?)";
    private static final String OF_QUESTION = COLUMNS + "where l.question_id = ? order by l.id limit 100";
    private static final String APPEAL = "select appeal_id from appeal_outgoing_letter where id = ?";
    private static final String PAPER = "select content from appeal_outgoing_paper where id = ?";

    @Inject
    TransactionConnection connection;

    /** The newest first. */
    public List<OutgoingLetter> all(Cursor after, int limit) {
        try (var statement = connection.get().prepareStatement(ALL)) {
            return page(statement, 1, after, limit);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Those in a state, the newest first. */
    public List<OutgoingLetter> ofState(String state, Cursor after, int limit) {
        try (var statement = connection.get().prepareStatement(OF_STATE)) {
            statement.setString(1, state);
            return page(statement, 2, after, limit);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Those that went later than the law wants, the newest first. */
    public List<OutgoingLetter> late(Cursor after, int limit) {
        try (var statement = connection.get().prepareStatement(LATE)) {
            return page(statement, 1, after, limit);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Those to a body, the newest first. */
    public List<OutgoingLetter> ofBody(UUID body, Cursor after, int limit) {
        try (var statement = connection.get().prepareStatement(OF_BODY)) {
            statement.setObject(1, body);
            return page(statement, 2, after, limit);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    public Optional<OutgoingLetter> find(UUID id) {
        try (var statement = connection.get().prepareStatement(ONE)) {
            statement.setObject(1, id);
            return read(statement).stream().findFirst();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** The one with this number, however it is typed. */
    public Optional<OutgoingLetter> numbered(String number) {
        try (var statement = connection.get().prepareStatement(NUMBERED)) {
            statement.setString(1, number);
            return read(statement).stream().findFirst();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Of a question, the oldest first. */
    public List<OutgoingLetter> ofQuestion(UUID question) {
        try (var statement = connection.get().prepareStatement(OF_QUESTION)) {
            statement.setObject(1, question);
            return read(statement);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** The appeal that a letter is about; empty when there is no such letter. */
    public Optional<UUID> appealOf(UUID letter) {
        try (var statement = connection.get().prepareStatement(APPEAL)) {
            statement.setObject(1, letter);
            try (var row = statement.executeQuery()) {
                return row.next() ? Optional.of(row.getObject(1, UUID.class)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** The letter as it was sent; empty until its event is delivered. */
    public Optional<byte[]> paper(UUID letter) {
        try (var statement = connection.get().prepareStatement(PAPER)) {
            statement.setObject(1, letter);
            try (var row = statement.executeQuery()) {
                return row.next() ? Optional.of(row.getBytes(1)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private static List<OutgoingLetter> page(PreparedStatement statement, int first, Cursor after, int limit)
            throws SQLException {
        statement.setObject(first, (after == null ? LAST : after.at()).atOffset(ZoneOffset.UTC));
        statement.setObject(first + 1, after == null ? HIGHEST : after.id());
        statement.setInt(first + 2, limit);
        return read(statement);
    }

    private static List<OutgoingLetter> read(PreparedStatement statement) throws SQLException {
        try (var rows = statement.executeQuery()) {
            var found = new ArrayList<OutgoingLetter>();
            while (rows.next()) {
                found.add(letter(rows));
            }
            return found;
        }
    }

    private static OutgoingLetter letter(ResultSet row) throws SQLException {
        return new OutgoingLetter(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getObject("appeal_id", UUID.class),
                row.getObject("question_id", UUID.class),
                row.getString("registration_number"),
                row.getInt("ordinal"),
                new Addressee(
                        row.getObject("body_id", UUID.class),
                        row.getString("body_name"),
                        row.getString("body_address"),
                        row.getString("body_email")),
                row.getString("words"),
                List.of((UUID[]) row.getArray("enclosed").getArray()),
                moment(row, "sent_at"),
                row.getString("sent_by"),
                moment(row, "forward_by"),
                row.getBoolean("late"),
                row.getString("state"),
                reply(row),
                row.getLong("version"));
    }

    private static OutsideReply reply(ResultSet row) throws SQLException {
        Instant noted = moment(row, "reply_noted_at");
        return noted == null
                ? null
                : new OutsideReply(
                        row.getObject("reply_day", LocalDate.class),
                        row.getString("reply_number"),
                        row.getString("reply_words"),
                        noted,
                        row.getString("reply_noted_by"));
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    private static IllegalStateException failed(SQLException e) {
        return new IllegalStateException("the letters could not be read", e);
    }
}
