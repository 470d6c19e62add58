package ua.vidhuk.files.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ua.vidhuk.files.entity.FileContent;
import ua.vidhuk.files.entity.FileRefusedException;
import ua.vidhuk.files.entity.FileStage;
import ua.vidhuk.files.entity.FileType;
import ua.vidhuk.files.entity.FilesProblem;
import ua.vidhuk.files.entity.NewFile;
import ua.vidhuk.files.entity.StoredFile;
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.persistence.control.TransactionConnection;
import ua.vidhuk.persistence.entity.TimeOrderedId;

/** Keeps files for other rooms, in the caller's transaction. Who may see or add one is the caller's to decide. */
@ApplicationScoped
public class FileStore {

    /** As many as one person may add to one owner, what was done about it apart; letters and what they bring count as one. */
    public static final int MOST = 8;

    /** As many as an owner may have of what was done about it, whoever added them: work is reported more than once. */
    public static final int MOST_AFTER = 40;

    private static final String INSERT =
            """
            insert into file_attachment (id, owner_id, stage, name, media_type, size_bytes, sha256, content, uploaded_at,
              uploaded_by)
            select ?, ?, ?, ?, ?, ?, ?, ?, ?, ?
            where (select count(*) from file_attachment
              where owner_id = ? and (stage = 'after') = ? and (stage = 'after' or uploaded_by = ?)) < ?""";

    private static final String OF_OWNERS =
            """
            select id, owner_id, name, media_type, size_bytes, stage, uploaded_at from file_attachment
            where owner_id = any (?) order by owner_id, id""";

    private static final String HAND_OVER =
            """
            update file_attachment set owner_id = ? where id in (
              select id from file_attachment where owner_id = ? order by id
              limit greatest(0, ? - (select count(*) from file_attachment
                where owner_id = ? and stage <> 'after' and uploaded_by = ?)))""";

    private static final String OPEN =
            """
            select id, owner_id, name, media_type, size_bytes, stage, uploaded_at, content from file_attachment
            where id = ?""";

    @Inject
    TransactionConnection connection;

    @Inject
    FileExamination examination;

    @Inject
    FileTexts texts;

    @Inject
    Clock clock;

    /**
     * Examines, cleans and keeps a file.
     *
     * @param ownerId what it belongs to
     * @throws FileRefusedException when it is empty, too large, damaged, of a type that is not taken, or one too many
     */
    public StoredFile store(UUID ownerId, NewFile file, Actor actor) {
        return store(ownerId, file, actor, file.stage() == FileStage.AFTER ? MOST_AFTER : MOST);
    }

    /**
     * The same for a file that another tenant took and counted: it is not one too many.
     *
     * @throws FileRefusedException when it is empty, too large, damaged, or of a type that is not taken
     */
    public StoredFile storeTransferred(UUID ownerId, NewFile file) {
        return store(ownerId, file, Actor.SYSTEM, Integer.MAX_VALUE);
    }

    private StoredFile store(UUID ownerId, NewFile file, Actor actor, int most) {
        ExaminedFile examined = examination.examine(file);
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var stored = new StoredFile(
                TimeOrderedId.at(now),
                ownerId,
                examined.name().value(),
                examined.type().mediaType(),
                examined.content().length,
                file.stage(),
                now);
        if (insert(stored, examined.content(), actor, most) == 0) {
            throw new FileRefusedException(FilesProblem.TOO_MANY, Map.of("limit", most));
        }
        if (examined.type() == FileType.PDF) {
            texts.await(stored);
        }
        return stored;
    }

    /** The files of one owner, the oldest first. */
    public List<StoredFile> listOf(UUID ownerId) {
        return listOf(List.of(ownerId)).getOrDefault(ownerId, List.of());
    }

    /** The files of many owners by owner, the oldest first; owners without files are left out. One query. */
    public Map<UUID, List<StoredFile>> listOf(Collection<UUID> ownerIds) {
        if (ownerIds.isEmpty()) {
            return Map.of();
        }
        try (var statement = connection.get().prepareStatement(OF_OWNERS)) {
            statement.setArray(1, connection.get().createArrayOf("uuid", ownerIds.toArray()));
            try (var rows = statement.executeQuery()) {
                var files = new HashMap<UUID, List<StoredFile>>();
                while (rows.next()) {
                    StoredFile file = file(rows);
                    files.computeIfAbsent(file.ownerId(), any -> new ArrayList<>())
                            .add(file);
                }
                return files;
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** A file with its content; whether the reader may see its owner is the caller's to check. */
    public Optional<FileContent> open(UUID fileId) {
        try (var statement = connection.get().prepareStatement(OPEN)) {
            statement.setObject(1, fileId);
            try (var row = statement.executeQuery()) {
                return row.next() ? Optional.of(new FileContent(file(row), row.getBytes("content"))) : Optional.empty();
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Gives a letter's files to another owner, the oldest first, as many as letters may bring; the others stay where they are. */
    public void handOver(UUID from, UUID to) {
        try (var statement = connection.get().prepareStatement(HAND_OVER)) {
            statement.setObject(1, to);
            statement.setObject(2, from);
            statement.setInt(3, MOST);
            statement.setObject(4, to);
            statement.setString(5, Actor.SYSTEM.username());
            statement.executeUpdate();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private int insert(StoredFile file, byte[] content, Actor actor, int most) {
        try (var statement = connection.get().prepareStatement(INSERT)) {
            statement.setObject(1, file.id());
            statement.setObject(2, file.ownerId());
            statement.setString(3, file.stage().label());
            statement.setString(4, file.name());
            statement.setString(5, file.mediaType());
            statement.setLong(6, file.size());
            statement.setBytes(7, sha256(content));
            statement.setBytes(8, content);
            statement.setObject(9, file.uploadedAt().atOffset(ZoneOffset.UTC));
            statement.setString(10, actor.username());
            statement.setObject(11, file.ownerId());
            statement.setBoolean(12, file.stage() == FileStage.AFTER);
            statement.setString(13, actor.username());
            statement.setInt(14, most);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private static StoredFile file(ResultSet row) throws SQLException {
        return new StoredFile(
                row.getObject("id", UUID.class),
                row.getObject("owner_id", UUID.class),
                row.getString("name"),
                row.getString("media_type"),
                row.getLong("size_bytes"),
                FileStage.ofLabel(row.getString("stage")),
                row.getObject("uploaded_at", OffsetDateTime.class).toInstant());
    }

    private static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static IllegalStateException failed(SQLException e) {
        return new IllegalStateException("the files could not be read or written", e);
    }
}
