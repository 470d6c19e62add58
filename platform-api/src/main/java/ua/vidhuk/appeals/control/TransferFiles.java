package ua.vidhuk.appeals.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import ua.vidhuk.files.control.FileStore;
import ua.vidhuk.files.entity.FileContent;
import ua.vidhuk.files.entity.FileStage;
import ua.vidhuk.files.entity.NewFile;
import ua.vidhuk.files.entity.StoredFile;
import ua.vidhuk.persistence.control.TransactionConnection;

/** Files of questions on their way between tenants. */
@ApplicationScoped
public class TransferFiles {

    private static final String PUT =
            """
            insert into platform.appeal_transfer_file (transfer_id, ordinal, name, stage, content) values (?, ?, ?, ?, ?)""";
    private static final String GET =
            "select name, stage, content from platform.appeal_transfer_file where transfer_id = ? order by ordinal";
    private static final String GONE = "delete from platform.appeal_transfer_file where transfer_id = ?";

    @Inject
    TransactionConnection connection;

    @Inject
    FileStore files;

    /** What the applicant sent, not what executors made. */
    void send(UUID transfer, UUID question) {
        int ordinal = 0;
        for (StoredFile each : files.listOf(question)) {
            if (each.stage() != FileStage.AFTER) {
                ordinal++;
                put(transfer, ordinal, files.open(each.id()).orElseThrow());
            }
        }
    }

    private void put(UUID transfer, int ordinal, FileContent file) {
        try (var statement = connection.get().prepareStatement(PUT)) {
            statement.setObject(1, transfer);
            statement.setInt(2, ordinal);
            statement.setString(3, file.file().name());
            statement.setString(4, file.file().stage().label());
            statement.setBytes(5, file.bytes());
            statement.executeUpdate();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Gives them to the question there; on the way they are gone. */
    void receive(UUID transfer, UUID question) {
        read(transfer).forEach(each -> files.storeTransferred(question, each));
        try (var statement = connection.get().prepareStatement(GONE)) {
            statement.setObject(1, transfer);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private List<NewFile> read(UUID transfer) {
        try (var statement = connection.get().prepareStatement(GET)) {
            statement.setObject(1, transfer);
            try (var rows = statement.executeQuery()) {
                var found = new ArrayList<NewFile>();
                while (rows.next()) {
                    found.add(NewFile.of(
                            rows.getString("name"),
                            rows.getBytes("content"),
                            FileStage.ofLabel(rows.getString("stage"))));
                }
                return found;
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private static IllegalStateException failed(SQLException e) {
        return new IllegalStateException("files of transfers could not be read or written", e);
    }
}
