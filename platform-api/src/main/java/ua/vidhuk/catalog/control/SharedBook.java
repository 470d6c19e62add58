package ua.vidhuk.catalog.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ua.vidhuk.catalog.entity.CatalogKind;
import ua.vidhuk.catalog.entity.SharedEntry;
import ua.vidhuk.persistence.control.TransactionConnection;

/** What the platform shares; tenants read it and change nothing, the platform publishes new versions. */
@ApplicationScoped
public class SharedBook {

    private static final String READ =
            """
            select kind, code, version, fields, active, changed_at, changed_by from platform.catalog_shared
            where kind = ? and code = ?""";
    private static final String VERSION =
            """
            select kind, code, version, fields, active, changed_at, changed_by from platform.catalog_shared_version
            where kind = ? and code = ? and version = ?""";
    private static final String PAGE =
            """
            select kind, code, version, fields, active, changed_at, changed_by from platform.catalog_shared
            where kind = ? and code > ? order by code limit ?""";

    private static final String IN_USE =
            """
            select kind, code, version, fields, active, changed_at, changed_by from platform.catalog_shared
            where kind = ? and code > ? and active order by code limit ?""";
    private static final String VERSIONS =
            """
            select kind, code, version, fields, active, changed_at, changed_by from platform.catalog_shared_version
            where kind = ? and code = ? order by version desc limit ?""";
    private static final String ADD =
            """
            insert into platform.catalog_shared (fields, active, changed_at, changed_by, version, kind, code)
            values (cast(? as jsonb), ?, ?, ?, 1, ?, ?) on conflict do nothing""";
    private static final String CHANGE =
            """
            update platform.catalog_shared set fields = cast(? as jsonb), active = ?, changed_at = ?, changed_by = ?,
              version = version + 1
            where kind = ? and code = ? and version = ?""";
    private static final String FLOWING = "select noted_at, failures from platform.catalog_due";

    @Inject
    TransactionConnection connection;

    @Inject
    Clock clock;

    /**
     * What is not yet with all tenants.
     *
     * @param since when it was published
     * @param failures what stopped it the last time, or null
     */
    public record Flowing(Instant since, String failures) {}

    public Optional<SharedEntry> find(CatalogKind kind, String code) {
        try (var statement = connection.get().prepareStatement(READ)) {
            return entries(statement, kind.word(), code).stream().findFirst();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** The entry as it was in this version. */
    public Optional<SharedEntry> find(CatalogKind kind, String code, long version) {
        try (var statement = connection.get().prepareStatement(VERSION)) {
            return entries(statement, kind.word(), code, version).stream().findFirst();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** In the order of their codes, those behind one. */
    public List<SharedEntry> page(CatalogKind kind, String after, int limit) {
        try (var statement = connection.get().prepareStatement(PAGE)) {
            return entries(statement, kind.word(), after, limit);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** As {@link #page}, those alone that may be adopted. */
    public List<SharedEntry> pageInUse(CatalogKind kind, String after, int limit) {
        try (var statement = connection.get().prepareStatement(IN_USE)) {
            return entries(statement, kind.word(), after, limit);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** The newest first. */
    public List<SharedEntry> versions(CatalogKind kind, String code, int limit) {
        try (var statement = connection.get().prepareStatement(VERSIONS)) {
            return entries(statement, kind.word(), code, limit);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** What the owner's process has still to bring to tenants; for the platform alone. */
    public Optional<Flowing> flowing() {
        try (var statement = connection.get().prepareStatement(FLOWING);
                var rows = statement.executeQuery()) {
            return rows.next()
                    ? Optional.of(
                            new Flowing(rows.getObject(1, OffsetDateTime.class).toInstant(), rows.getString(2)))
                    : Optional.empty();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /**
     * @return false when the code is taken
     */
    boolean add(CatalogKind kind, String code, NewVersion wanted) {
        try (var statement = connection.get().prepareStatement(ADD)) {
            fill(statement, wanted, kind.word(), code);
            return statement.executeUpdate() == 1;
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /**
     * Publishes the version that follows the one that was seen.
     *
     * @return false when it is not the newest any more
     */
    boolean change(SharedEntry seen, NewVersion wanted) {
        try (var statement = connection.get().prepareStatement(CHANGE)) {
            fill(statement, wanted, seen.kind().word(), seen.code(), seen.version());
            return statement.executeUpdate() == 1;
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private void fill(PreparedStatement statement, NewVersion wanted, Object... key) throws SQLException {
        statement.setString(1, wanted.fields().toString());
        statement.setBoolean(2, wanted.active());
        statement.setObject(3, clock.instant().atOffset(ZoneOffset.UTC));
        statement.setString(4, wanted.by());
        for (int i = 0; i < key.length; i++) {
            statement.setObject(5 + i, key[i]);
        }
    }

    private static List<SharedEntry> entries(PreparedStatement statement, Object... parameters) throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
        try (var rows = statement.executeQuery()) {
            var found = new ArrayList<SharedEntry>();
            while (rows.next()) {
                found.add(new SharedEntry(
                        CatalogKind.ofWord(rows.getString("kind")).orElseThrow(),
                        rows.getString("code"),
                        rows.getLong("version"),
                        EntryRows.json(rows.getString("fields")),
                        rows.getBoolean("active"),
                        rows.getObject("changed_at", OffsetDateTime.class).toInstant(),
                        rows.getString("changed_by")));
            }
            return found;
        }
    }

    private static IllegalStateException failed(SQLException e) {
        return new IllegalStateException("the shared catalogue could not be read or changed", e);
    }
}
