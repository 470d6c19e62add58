package ua.vidhuk.catalog.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import ua.vidhuk.catalog.entity.CatalogEntry;
import ua.vidhuk.persistence.control.TransactionConnection;

/** The services in use, as everybody may look for them (L1). */
@ApplicationScoped
public class ServiceRegister {

    private static final String ALL =
            """
            select id, kind, code, version, fields, active, shared_code, shared_version, overridden, act, changed_at, changed_by
            from catalog_entry where kind = 'service-card' and active and code > ? order by code limit ?""";
    private static final String OF_BODY =
            """
            select id, kind, code, version, fields, active, shared_code, shared_version, overridden, act, changed_at, changed_by
            from catalog_entry where kind = 'service-card' and active and fields ->> 'body' = ? and code > ? order by code limit ?""";
    private static final String OF_EVENT =
            """
            select id, kind, code, version, fields, active, shared_code, shared_version, overridden, act, changed_at, changed_by
            from catalog_entry where kind = 'service-card' and active and fields -> 'lifeEvents' @> to_jsonb(cast(? as text))
              and code > ? order by code limit ?""";
    private static final String BODIES =
            """
            select code from catalog_enterprise e where active and exists (select from catalog_entry s
              where s.kind = 'service-card' and s.active and s.fields ->> 'body' = e.code) order by code""";
    private static final String EVENTS =
            """
            select event from unnest(cast(? as text[])) with ordinality known (event, place)
            where exists (select from catalog_entry s
              where s.kind = 'service-card' and s.active and s.fields -> 'lifeEvents' @> to_jsonb(event)) order by place""";

    @Inject
    TransactionConnection connection;

    public List<CatalogEntry> all(String after, int limit) {
        try (var statement = connection.get().prepareStatement(ALL)) {
            statement.setString(1, after);
            statement.setInt(2, limit);
            return entries(statement);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Those that this enterprise or body gives. */
    public List<CatalogEntry> ofBody(String body, String after, int limit) {
        try (var statement = connection.get().prepareStatement(OF_BODY)) {
            return narrowed(statement, body, after, limit);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Those that people come for when this happens in their lives. */
    public List<CatalogEntry> ofEvent(String event, String after, int limit) {
        try (var statement = connection.get().prepareStatement(OF_EVENT)) {
            return narrowed(statement, event, after, limit);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Codes of the enterprises that give services. */
    public List<String> bodies() {
        try (var statement = connection.get().prepareStatement(BODIES)) {
            return words(statement);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Those of these life events that there are services for. */
    public List<String> events(List<String> known) {
        try (var statement = connection.get().prepareStatement(EVENTS)) {
            statement.setArray(1, statement.getConnection().createArrayOf("text", known.toArray()));
            return words(statement);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private static List<CatalogEntry> narrowed(PreparedStatement statement, String to, String after, int limit)
            throws SQLException {
        statement.setString(1, to);
        statement.setString(2, after);
        statement.setInt(3, limit);
        return entries(statement);
    }

    private static List<CatalogEntry> entries(PreparedStatement statement) throws SQLException {
        try (var rows = statement.executeQuery()) {
            var found = new ArrayList<CatalogEntry>();
            while (rows.next()) {
                found.add(EntryRows.entry(rows));
            }
            return found;
        }
    }

    private static List<String> words(PreparedStatement statement) throws SQLException {
        try (var rows = statement.executeQuery()) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }

    private static IllegalStateException failed(SQLException e) {
        return new IllegalStateException("the services could not be read", e);
    }
}
