package ua.vidhuk.messaging.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.UUID;
import ua.vidhuk.messaging.entity.Attachment;
import ua.vidhuk.messaging.entity.Attachments;
import ua.vidhuk.persistence.control.TransactionConnection;
import ua.vidhuk.persistence.entity.TimeOrderedId;

/** Keeps what goes with messages, in the caller's transaction, for as long as they are on their way. */
@ApplicationScoped
public class AttachmentShelf {

    private static final String PUT =
            "insert into message_attachment (id, message_id, ordinal, name, media_type, content) values (?, ?, ?, ?, ?, ?)";
    private static final String GET =
            "select name, media_type, content from message_attachment where message_id = ? order by ordinal";
    private static final String CLEAR = "delete from message_attachment where message_id = ?";

    @Inject
    TransactionConnection connection;

    @Inject
    Clock clock;

    void put(UUID message, Attachments attachments) throws SQLException {
        if (attachments.list().isEmpty()) {
            return;
        }
        try (var insert = connection.get().prepareStatement(PUT)) {
            int ordinal = 1;
            for (Attachment each : attachments.list()) {
                insert.setObject(1, TimeOrderedId.at(clock.instant()));
                insert.setObject(2, message);
                insert.setInt(3, ordinal++);
                insert.setString(4, each.name());
                insert.setString(5, each.mediaType());
                insert.setBytes(6, each.content());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    public Attachments get(UUID message) throws SQLException {
        try (var statement = connection.get().prepareStatement(GET)) {
            statement.setObject(1, message);
            try (var rows = statement.executeQuery()) {
                var found = new ArrayList<Attachment>();
                while (rows.next()) {
                    found.add(new Attachment(
                            rows.getString("name"), rows.getString("media_type"), rows.getBytes("content")));
                }
                return new Attachments(found);
            }
        }
    }

    /** The message is on its way no more. */
    public void clear(UUID message) throws SQLException {
        try (var delete = connection.get().prepareStatement(CLEAR)) {
            delete.setObject(1, message);
            delete.executeUpdate();
        }
    }
}
