package ua.vidhuk.messaging.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.UUID;
import ua.vidhuk.persistence.control.TransactionConnection;
import ua.vidhuk.tenancy.control.DueTenants;

/**
 * Notices that wait until what they tell of can no longer be undone (decision 56). They stand among the others, so that a
 * death loses none and doubles none; only those that nobody has begun to send can be put off or withdrawn.
 */
@ApplicationScoped
public class HeldNotices {

    private static final String KEEP = "insert into message_hold (key, message_id) values (?, ?)";
    private static final String PUT_OFF =
            """
            update message m set next_attempt_at = ? from message_hold h
            where h.key = any (?) and m.id = h.message_id and m.attempts = 0 and m.next_attempt_at is not null""";
    // One that a node took on meanwhile is looked at again, and stays.
    private static final String WITHDRAW =
            """
            delete from message m using message_hold h
            where h.key = ? and m.id = h.message_id and m.attempts = 0""";
    private static final String THERE = "select exists (select from message_hold where key = ?)";

    @Inject
    TransactionConnection connection;

    @Inject
    DueTenants due;

    void keep(UUID key, UUID message) throws SQLException {
        try (var insert = connection.get().prepareStatement(KEEP)) {
            insert.setObject(1, key);
            insert.setObject(2, message);
            insert.executeUpdate();
        }
    }

    /** Those of these keys that nobody has begun to send go at this moment; keys of none are left alone. */
    public void putOff(Collection<UUID> keys, Instant until) {
        if (keys.isEmpty()) {
            return;
        }
        try (var update = connection.get().prepareStatement(PUT_OFF)) {
            update.setObject(1, until.atOffset(ZoneOffset.UTC));
            update.setArray(2, connection.get().createArrayOf("uuid", keys.toArray()));
            if (update.executeUpdate() > 0) {
                due.noteAt(until);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("held notices could not be put off", e);
        }
    }

    /**
     * Takes a notice back that nobody has begun to send, with what goes with it; in the caller's transaction.
     *
     * @return whether one with this key went, or may have gone: then it cannot be taken back
     */
    public boolean withdraw(UUID key) {
        try (var delete = connection.get().prepareStatement(WITHDRAW);
                var there = connection.get().prepareStatement(THERE)) {
            delete.setObject(1, key);
            delete.executeUpdate();
            there.setObject(1, key);
            try (var row = there.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("a held notice could not be withdrawn", e);
        }
    }
}
