package ua.vidhuk.catalog.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ua.vidhuk.catalog.entity.CatalogKind;
import ua.vidhuk.catalog.entity.SharedEntry;
import ua.vidhuk.persistence.control.TransactionConnection;

/** What the platform shares; tenants read it and change nothing. */
@ApplicationScoped
public class SharedBook {

    private static final String READ =
            "select kind, code, version, fields, active from platform.catalog_shared where kind = ? and code = ?";
    private static final String VERSION =
            """
            select kind, code, version, fields, active from platform.catalog_shared_version
            where kind = ? and code = ? and version = ?""";
    private static final String PAGE =
            """
            select kind, code, version, fields, active from platform.catalog_shared
            where kind = ? and code > ? order by code limit ?""";

    @Inject
    TransactionConnection connection;

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
                        rows.getBoolean("active")));
            }
            return found;
        }
    }

    private static IllegalStateException failed(SQLException e) {
        return new IllegalStateException("the shared catalogue could not be read", e);
    }
}
