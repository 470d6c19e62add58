package ua.vidhuk.catalog.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import ua.vidhuk.catalog.entity.CatalogEntry;
import ua.vidhuk.catalog.entity.CatalogEntry.Adoption;
import ua.vidhuk.catalog.entity.CatalogKind;
import ua.vidhuk.persistence.control.TransactionConnection;
import ua.vidhuk.persistence.entity.TimeOrderedId;

/** The entries of the transaction's tenant and every version that they had; the database notes the versions itself. */
@ApplicationScoped
public class EntryBook {

    private static final String READ =
            """
            select id, kind, code, version, fields, active, shared_code, shared_version, overridden, act, changed_at, changed_by
            from catalog_entry where kind = ? and code = ?""";
    private static final String ADOPTED =
            """
            select id, kind, code, version, fields, active, shared_code, shared_version, overridden, act, changed_at, changed_by
            from catalog_entry where kind = ? and shared_code = ?""";
    private static final String PAGE =
            """
            select id, kind, code, version, fields, active, shared_code, shared_version, overridden, act, changed_at, changed_by
            from catalog_entry where kind = ? and code > ? order by code limit ?""";
    private static final String VERSION =
            """
            select e.id, e.kind, e.code, v.version, v.fields, v.active, v.shared_code, v.shared_version, v.overridden, v.act,
              v.changed_at, v.changed_by
            from catalog_entry e join catalog_edition v on v.entry_id = e.id
            where e.kind = ? and e.code = ? and v.version = ?""";
    private static final String VERSIONS =
            """
            select e.id, e.kind, e.code, v.version, v.fields, v.active, v.shared_code, v.shared_version, v.overridden, v.act,
              v.changed_at, v.changed_by
            from catalog_entry e join catalog_edition v on v.entry_id = e.id
            where e.kind = ? and e.code = ? order by v.version desc limit ?""";
    private static final String DIFFERING =
            """
            select distinct e.code from catalog_entry e cross join lateral jsonb_each_text(e.overridden) o
              join platform.catalog_shared s on s.kind = e.kind and s.code = e.shared_code
              join platform.catalog_shared_version v
                on v.kind = e.kind and v.code = e.shared_code and v.version = cast(o.value as bigint)
            where e.kind = ? and e.code = any (?) and (v.fields -> o.key) is distinct from (s.fields -> o.key)""";
    private static final String INSERT =
            """
            insert into catalog_entry (fields, active, shared_code, shared_version, overridden, act, changed_at, changed_by, version,
              id, kind, code)
            values (cast(? as jsonb), ?, ?, ?, cast(? as jsonb), ?, ?, ?, 1, ?, ?, ?) on conflict do nothing""";
    private static final String UPDATE =
            """
            update catalog_entry set fields = cast(? as jsonb), active = ?, shared_code = ?, shared_version = ?,
              overridden = cast(? as jsonb), act = ?, changed_at = ?, changed_by = ?, version = version + 1
            where id = ? and version = ?""";

    @Inject
    TransactionConnection connection;

    @Inject
    Clock clock;

    public Optional<CatalogEntry> find(CatalogKind kind, String code) {
        try (var statement = connection.get().prepareStatement(READ)) {
            return entries(statement, kind.word(), code).stream().findFirst();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** The entry that adopts this shared one. */
    public Optional<CatalogEntry> adopting(CatalogKind kind, String sharedCode) {
        try (var statement = connection.get().prepareStatement(ADOPTED)) {
            return entries(statement, kind.word(), sharedCode).stream().findFirst();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** In the order of their codes, those behind one. */
    public List<CatalogEntry> page(CatalogKind kind, String after, int limit) {
        try (var statement = connection.get().prepareStatement(PAGE)) {
            return entries(statement, kind.word(), after, limit);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** The entry as it was in this version. */
    public Optional<CatalogEntry> find(CatalogKind kind, String code, long version) {
        try (var statement = connection.get().prepareStatement(VERSION)) {
            return entries(statement, kind.word(), code, version).stream().findFirst();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** The newest first. */
    public List<CatalogEntry> versions(CatalogKind kind, String code, int limit) {
        try (var statement = connection.get().prepareStatement(VERSIONS)) {
            return entries(statement, kind.word(), code, limit);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Codes of the entries, among these, whose overridden fields were changed in the shared entry since. */
    public Set<String> differing(CatalogKind kind, Collection<String> codes) {
        try (var statement = connection.get().prepareStatement(DIFFERING)) {
            statement.setString(1, kind.word());
            statement.setArray(2, statement.getConnection().createArrayOf("text", codes.toArray()));
            try (var rows = statement.executeQuery()) {
                var found = new HashSet<String>();
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
                return found;
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /**
     * Adds the first version.
     *
     * @return false when another entry has the code, or adopts the same shared entry
     */
    boolean add(CatalogKind kind, String code, NewVersion wanted) {
        try (var statement = connection.get().prepareStatement(INSERT)) {
            fill(statement, wanted);
            statement.setObject(9, TimeOrderedId.at(clock.instant()));
            statement.setString(10, kind.word());
            statement.setString(11, code);
            return statement.executeUpdate() == 1;
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /**
     * Adds the version that follows the one that was seen.
     *
     * @return false when it is not the newest any more
     */
    boolean change(UUID id, long seen, NewVersion wanted) {
        try (var statement = connection.get().prepareStatement(UPDATE)) {
            fill(statement, wanted);
            statement.setObject(9, id);
            statement.setLong(10, seen);
            return statement.executeUpdate() == 1;
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private void fill(PreparedStatement statement, NewVersion wanted) throws SQLException {
        Adoption adoption = wanted.adoption();
        statement.setString(1, wanted.fields().toString());
        statement.setBoolean(2, wanted.active());
        statement.setString(3, adoption == null ? null : adoption.code());
        statement.setObject(4, adoption == null ? null : adoption.version(), Types.BIGINT);
        statement.setString(5, overridden(adoption).toString());
        statement.setString(6, wanted.act());
        statement.setObject(7, clock.instant().atOffset(ZoneOffset.UTC));
        statement.setString(8, wanted.by());
    }

    private static JsonObject overridden(Adoption adoption) {
        var json = Json.createObjectBuilder();
        if (adoption != null) {
            adoption.overridden().forEach(json::add);
        }
        return json.build();
    }

    private static List<CatalogEntry> entries(PreparedStatement statement, Object... parameters) throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
        try (var rows = statement.executeQuery()) {
            var found = new ArrayList<CatalogEntry>();
            while (rows.next()) {
                found.add(EntryRows.entry(rows));
            }
            return found;
        }
    }

    private static IllegalStateException failed(SQLException e) {
        return new IllegalStateException("the catalogue could not be read or changed", e);
    }
}
