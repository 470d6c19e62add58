package ua.vidhuk.files.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import ua.vidhuk.files.entity.StoredFile;
import ua.vidhuk.outbox.control.AfterCommit;
import ua.vidhuk.persistence.control.TransactionConnection;
import ua.vidhuk.tenancy.control.DueTenants;

/** What is written in files, in the caller's transaction. It is read once, in the background, and kept (decision 69). */
@ApplicationScoped
public class FileTexts {

    private static final String AWAIT =
            "insert into file_text (file_id, owner_id, look_at) values (?, ?, ?) returning current_user::text";
    private static final String OF_OWNERS =
            """
            select owner_id, content from file_text where owner_id = any (?) and content is not null
            order by owner_id, file_id""";

    @Inject
    TransactionConnection connection;

    @Inject
    DueTenants due;

    @Inject
    AfterCommit afterCommit;

    @Inject
    TextReader reader;

    /** What was read in the files of these owners, the oldest file first; owners without text are left out. One query. */
    public Map<UUID, String> of(Collection<UUID> ownerIds) {
        try (var statement = connection.get().prepareStatement(OF_OWNERS)) {
            statement.setArray(1, connection.get().createArrayOf("uuid", ownerIds.toArray()));
            try (var rows = statement.executeQuery()) {
                var texts = new HashMap<UUID, String>();
                while (rows.next()) {
                    texts.merge(
                            rows.getObject("owner_id", UUID.class),
                            rows.getString("content"),
                            (before, more) -> before + "\n" + more);
                }
                return texts;
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Lets a file be read, soon after the commit. */
    void await(StoredFile file) {
        due.note();
        String role = insert(file);
        afterCommit.once("ua.vidhuk.files.texts", () -> reader.wake(role));
    }

    private String insert(StoredFile file) {
        try (var statement = connection.get().prepareStatement(AWAIT)) {
            statement.setObject(1, file.id());
            statement.setObject(2, file.ownerId());
            statement.setObject(3, file.uploadedAt().atOffset(ZoneOffset.UTC));
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private static IllegalStateException failed(SQLException e) {
        return new IllegalStateException("texts of files could not be read or written", e);
    }
}
