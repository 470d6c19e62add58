package ua.vidhuk.appeals.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ua.vidhuk.appeals.entity.Bulk;
import ua.vidhuk.messaging.control.HeldNotices;
import ua.vidhuk.messaging.entity.Hold;
import ua.vidhuk.outbox.entity.DomainEvent;
import ua.vidhuk.persistence.control.TransactionConnection;

/**
 * Letters to applicants of steps with many questions: they wait until the step can no longer be undone, and are dropped when it
 * is (decision 56).
 */
@ApplicationScoped
public class StepLetters {

    private static final String OF_STEP =
            """
            select i.bulk_id, i.ordinal, i.state, b.undo_until, b.undone_at
            from appeal_bulk_item i join appeal_bulk b on b.id = i.bulk_id
            where i.question_id = ? and i.stepped_at = ?""";
    private static final String OF_QUESTION =
            "select bulk_id, ordinal from appeal_bulk_item where question_id = ? and state in ('done', 'kept')";
    private static final String HELD =
            """
            select i.bulk_id, i.ordinal from appeal_bulk_item i join appeal_bulk b on b.id = i.bulk_id
            where i.question_id = ? and i.state in ('done', 'kept') and b.undo_until > ?""";
    private static final String OF_BULK =
            "select bulk_id, ordinal from appeal_bulk_item where bulk_id = ? and state = 'done'";

    @Inject
    TransactionConnection connection;

    @Inject
    HeldNotices notices;

    /**
     * What is so about a step that was taken with many questions.
     *
     * @param hold until when its letter waits
     * @param undone whether the step was undone already, so that there is nothing to tell
     */
    record OfMany(Hold hold, boolean undone) {}

    /** By what the letter of one question's step is known. */
    public static UUID key(UUID bulk, int ordinal) {
        return UUID.nameUUIDFromBytes((bulk + "/" + ordinal).getBytes(StandardCharsets.UTF_8));
    }

    /** Whether a step was one of many; empty when it was taken alone. */
    Optional<OfMany> of(DomainEvent step) {
        try (var statement = connection.get().prepareStatement(OF_STEP)) {
            statement.setObject(1, question(step));
            statement.setObject(2, step.occurredAt().atOffset(ZoneOffset.UTC));
            try (var row = statement.executeQuery()) {
                if (!row.next()) {
                    return Optional.empty();
                }
                UUID key = key(row.getObject("bulk_id", UUID.class), row.getInt("ordinal"));
                // One that is being undone waits for as long again, in which what is left of that can be done.
                var undoing = row.getObject("undone_at", OffsetDateTime.class);
                Instant until = undoing == null
                        ? row.getObject("undo_until", OffsetDateTime.class).toInstant()
                        : undoing.toInstant().plus(Bulk.UNDO_WITHIN);
                return Optional.of(
                        new OfMany(new Hold(key, until), row.getString("state").equals(Bulk.UNDONE)));
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Something else happened to a question, so that its step can no longer be undone: what waits of it goes now. */
    void letGo(DomainEvent event) {
        try (var statement = connection.get().prepareStatement(OF_QUESTION)) {
            statement.setObject(1, question(event));
            notices.putOff(keys(statement), event.occurredAt());
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** The applicant objected to what a step with many did: who knows of it is not told of it afterwards. */
    void drop(DomainEvent objection) {
        try (var statement = connection.get().prepareStatement(HELD)) {
            statement.setObject(1, question(objection));
            statement.setObject(2, objection.occurredAt().atOffset(ZoneOffset.UTC));
            keys(statement).forEach(notices::withdraw);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** What was written of a step with many so far waits until this moment. */
    public void waitUntil(UUID bulk, Instant until) {
        try (var statement = connection.get().prepareStatement(OF_BULK)) {
            statement.setObject(1, bulk);
            notices.putOff(keys(statement), until);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Drops the letter of a step that is undone, unless it went; what was not written yet will not be. */
    public void drop(UUID letter) {
        notices.withdraw(letter);
    }

    /**
     * Whether an applicant has to be told that a step was undone: not when they were never told of the step. A letter that was
     * written while it was undone is dropped here.
     */
    boolean isToBeTold(DomainEvent undone) {
        String letter = undone.payload().getString("letter", null);
        return letter == null || notices.withdraw(UUID.fromString(letter));
    }

    private static UUID question(DomainEvent event) {
        return UUID.fromString(event.payload().getString("question"));
    }

    private static List<UUID> keys(PreparedStatement statement) throws SQLException {
        try (var rows = statement.executeQuery()) {
            var keys = new ArrayList<UUID>();
            while (rows.next()) {
                keys.add(key(rows.getObject("bulk_id", UUID.class), rows.getInt("ordinal")));
            }
            return keys;
        }
    }

    private static IllegalStateException failed(SQLException e) {
        return new IllegalStateException("steps with many questions could not be read", e);
    }
}
