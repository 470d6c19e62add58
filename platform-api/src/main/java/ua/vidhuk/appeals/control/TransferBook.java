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
import ua.vidhuk.appeals.entity.Appeal;
import ua.vidhuk.appeals.entity.Parcel;
import ua.vidhuk.appeals.entity.Transfer;
import ua.vidhuk.appeals.entity.Transfer.There;
import ua.vidhuk.appeals.entity.TransferState;
import ua.vidhuk.persistence.control.EnumWord;
import ua.vidhuk.persistence.control.TransactionConnection;

/** Questions on their way between tenants. The database shows each tenant its own alone: those it sent, and those sent to it. */
@ApplicationScoped
public class TransferBook {

    private static final String OF_QUESTIONS =
            """
            select id, from_role, to_role, question_id, state, sent_at, received_at, received_question, received_number,
              state_there, answer_there, closed_there_at, reason
            from platform.appeal_transfer where question_id = any (?) and from_role = current_user order by sent_at, id""";
    private static final String RECEIVED_AS =
            """
            select id, from_role, to_role, question_id, state, sent_at, received_at, received_question, received_number,
              state_there, answer_there, closed_there_at, reason
            from platform.appeal_transfer where received_question = ? and to_role = current_user""";
    private static final String SEND =
            """
            insert into platform.appeal_transfer (id, from_role, to_role, question_id, state, sent_at, parcel)
            values (?, current_user, ?, ?, 'sent', ?, cast(? as jsonb))""";
    private static final String WAITING =
            """
            select id from platform.appeal_transfer
            where to_role = current_user and state = 'sent' order by sent_at limit ?""";
    private static final String OPEN =
            """
            select parcel, from_role from platform.appeal_transfer
            where id = ? and to_role = current_user and state = 'sent' for update skip locked""";
    private static final String RECEIVE =
            """
            update platform.appeal_transfer set state = 'received', parcel = null, received_at = ?, received_question = ?,
              received_number = ?, state_there = ? where id = ?""";
    private static final String TELL =
            """
            update platform.appeal_transfer t set state_there = q.state, answer_there = q.answer, closed_there_at = q.closed_at
            from appeal_question q
            where q.id = ? and t.received_question = q.id and t.to_role = current_user and t.state = 'received'""";
    private static final String RETURN =
            """
            update platform.appeal_transfer set state = 'returned', reason = ?, answer_there = null
            where received_question = ? and to_role = current_user and state = 'received'""";
    private static final String RETURNED =
            """
            select id from platform.appeal_transfer
            where from_role = current_user and state = 'returned' order by sent_at limit ?""";
    private static final String HOLD_RETURNED =
            """
            select id, from_role, to_role, question_id, state, sent_at, received_at, received_question, received_number,
              state_there, answer_there, closed_there_at, reason
            from platform.appeal_transfer where id = ? and from_role = current_user and state = 'returned'
            for update skip locked""";
    private static final String TAKE_BACK = "update platform.appeal_transfer set state = 'taken-back' where id = ?";

    @Inject
    TransactionConnection connection;

    /**
     * A parcel that was opened.
     *
     * @param fromRole database role of the tenant that sent it
     */
    record Opened(Parcel parcel, String fromRole) {}

    void send(UUID id, String toRole, UUID question, Instant at, Parcel parcel) {
        try (var statement = connection.get().prepareStatement(SEND)) {
            statement.setObject(1, id);
            statement.setString(2, toRole);
            statement.setObject(3, question);
            statement.setObject(4, at.atOffset(ZoneOffset.UTC));
            statement.setString(5, ParcelJson.write(parcel));
            statement.executeUpdate();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** The transfers of these questions to others, the oldest first. */
    public List<Transfer> ofQuestions(List<UUID> questions) {
        try (var statement = connection.get().prepareStatement(OF_QUESTIONS)) {
            statement.setArray(1, connection.get().createArrayOf("uuid", questions.toArray()));
            return transfers(statement);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** The transfer by which a question came, if it came by one. */
    public Optional<Transfer> receivedAs(UUID question) {
        try (var statement = connection.get().prepareStatement(RECEIVED_AS)) {
            statement.setObject(1, question);
            return transfers(statement).stream().findFirst();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Ids of those that wait for the tenant, the oldest first. */
    public List<UUID> waiting(int limit) {
        try (var statement = connection.get().prepareStatement(WAITING)) {
            statement.setInt(1, limit);
            return ids(statement);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Ids of those that came back to the tenant, the oldest first. */
    public List<UUID> returned(int limit) {
        try (var statement = connection.get().prepareStatement(RETURNED)) {
            statement.setInt(1, limit);
            return ids(statement);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Opens a parcel for the tenant and keeps it from others until the transaction ends; empty when somebody was first. */
    Optional<Opened> open(UUID transfer) {
        try (var statement = connection.get().prepareStatement(OPEN)) {
            statement.setObject(1, transfer);
            try (var row = statement.executeQuery()) {
                return row.next()
                        ? Optional.of(new Opened(ParcelJson.read(row.getString("parcel")), row.getString("from_role")))
                        : Optional.empty();
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** What came is registered; the parcel is gone. */
    void receive(UUID transfer, Appeal appeal) {
        try (var statement = connection.get().prepareStatement(RECEIVE)) {
            statement.setObject(1, appeal.registeredAt().atOffset(ZoneOffset.UTC));
            statement.setObject(2, appeal.questions().getFirst().id().value());
            statement.setString(3, appeal.registrationNumber());
            statement.setString(4, appeal.questions().getFirst().state().word());
            statement.setObject(5, transfer);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Lets the sender know how a question is, when it came by a transfer. */
    void tell(UUID question) {
        try (var statement = connection.get().prepareStatement(TELL)) {
            statement.setObject(1, question);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** A question that came by a transfer goes back. */
    boolean giveBack(UUID question, String reason) {
        try (var statement = connection.get().prepareStatement(RETURN)) {
            statement.setString(1, reason);
            statement.setObject(2, question);
            return statement.executeUpdate() == 1;
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** One that came back, kept from others until the transaction ends; empty when somebody was first. */
    Optional<Transfer> takeBack(UUID transfer) {
        try (var hold = connection.get().prepareStatement(HOLD_RETURNED);
                var take = connection.get().prepareStatement(TAKE_BACK)) {
            hold.setObject(1, transfer);
            Optional<Transfer> found = transfers(hold).stream().findFirst();
            if (found.isPresent()) {
                take.setObject(1, transfer);
                take.executeUpdate();
            }
            return found;
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private static List<UUID> ids(PreparedStatement statement) throws SQLException {
        try (var rows = statement.executeQuery()) {
            var found = new ArrayList<UUID>();
            while (rows.next()) {
                found.add(rows.getObject("id", UUID.class));
            }
            return found;
        }
    }

    private static List<Transfer> transfers(PreparedStatement statement) throws SQLException {
        try (var rows = statement.executeQuery()) {
            var found = new ArrayList<Transfer>();
            while (rows.next()) {
                found.add(transfer(rows));
            }
            return found;
        }
    }

    private static Transfer transfer(ResultSet row) throws SQLException {
        return new Transfer(
                row.getObject("id", UUID.class),
                row.getString("from_role"),
                row.getString("to_role"),
                row.getObject("question_id", UUID.class),
                EnumWord.constant(TransferState.class, row.getString("state")),
                instant(row, "sent_at"),
                instant(row, "received_at"),
                row.getObject("received_question", UUID.class),
                new There(
                        row.getString("received_number"),
                        row.getString("state_there"),
                        row.getString("answer_there"),
                        instant(row, "closed_there_at")),
                row.getString("reason"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private static IllegalStateException failed(SQLException e) {
        return new IllegalStateException("transfers could not be read or written", e);
    }
}
