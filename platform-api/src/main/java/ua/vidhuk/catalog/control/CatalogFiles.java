package ua.vidhuk.catalog.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ua.vidhuk.catalog.entity.CatalogEntry;
import ua.vidhuk.files.control.FileStore;
import ua.vidhuk.files.entity.FileContent;
import ua.vidhuk.files.entity.FileRefusedException;
import ua.vidhuk.files.entity.FileStage;
import ua.vidhuk.files.entity.FilesProblem;
import ua.vidhuk.files.entity.NewFile;
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.persistence.control.TransactionConnection;
import ua.vidhuk.persistence.entity.TimeOrderedId;

/**
 * Files of entries: forms of services, and samples that are filled in. An entry refers to one by its address within the
 * tenant ({@code /services/files/ID}), so that it is the same in every version, and wherever the tenant moves.
 */
@ApplicationScoped
public class CatalogFiles {

    /** As many as one entry may have in all its versions. */
    public static final int MOST = 200;

    private static final String PLACE = "/services/files/";
    private static final Pattern ADDRESS =
            Pattern.compile(PLACE + "([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})");
    private static final String ADD =
            """
            insert into catalog_file (file_id, entry_id, added_by)
            select ?, ?, ? where (select count(*) from catalog_file where entry_id = ?) < ?""";
    private static final String FIND = "select 1 from catalog_file where file_id = ?";

    @Inject
    TransactionConnection connection;

    @Inject
    FileStore files;

    @Inject
    Clock clock;

    /**
     * Keeps a file for an entry; each is an owner of its own, because an entry may have more than an owner may.
     *
     * @return its address within the tenant
     * @throws FileRefusedException when it is empty, too large, damaged, of a type that is not taken, or one too many
     */
    public String add(CatalogEntry entry, NewFile file, Actor actor) {
        var document = new NewFile(file.name(), file.content(), FileStage.DOCUMENT);
        UUID id =
                files.store(TimeOrderedId.at(clock.instant()), document, actor).id();
        try (var statement = connection.get().prepareStatement(ADD)) {
            statement.setObject(1, id);
            statement.setObject(2, entry.id());
            statement.setString(3, actor.username());
            statement.setObject(4, entry.id());
            statement.setInt(5, MOST);
            if (statement.executeUpdate() == 0) {
                throw new FileRefusedException(FilesProblem.TOO_MANY, Map.of("limit", MOST));
            }
        } catch (SQLException e) {
            throw failed(e);
        }
        return PLACE + id;
    }

    /** Whether the address is that of a file which this tenant keeps for its catalogue. */
    boolean isKept(String address) {
        Matcher found = ADDRESS.matcher(address);
        return found.matches() && isOfCatalog(UUID.fromString(found.group(1)));
    }

    /** A file of the catalogue; nothing for files of anything else. */
    public Optional<FileContent> open(UUID file) {
        return isOfCatalog(file) ? files.open(file) : Optional.empty();
    }

    private boolean isOfCatalog(UUID file) {
        try (var statement = connection.get().prepareStatement(FIND)) {
            statement.setObject(1, file);
            try (var rows = statement.executeQuery()) {
                return rows.next();
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private static IllegalStateException failed(SQLException e) {
        return new IllegalStateException("the files of the catalogue could not be read or written", e);
    }
}
