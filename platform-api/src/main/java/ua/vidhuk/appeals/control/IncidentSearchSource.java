package ua.vidhuk.appeals.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import ua.vidhuk.catalog.control.Catalog;
import ua.vidhuk.catalog.entity.Category;
import ua.vidhuk.identity.entity.Permission;
import ua.vidhuk.language.control.Messages;
import ua.vidhuk.language.entity.LocalizedText;
import ua.vidhuk.persistence.control.TransactionConnection;
import ua.vidhuk.search.control.SearchSource;
import ua.vidhuk.search.control.SourceRows;
import ua.vidhuk.search.entity.DocumentKey;
import ua.vidhuk.search.entity.FacetField;
import ua.vidhuk.search.entity.SearchDocument;
import ua.vidhuk.search.entity.SearchKind;
import ua.vidhuk.search.entity.SearchReader;
import ua.vidhuk.search.entity.TextField;
import ua.vidhuk.tenancy.control.TenantRegistry;

/** Lets incidents be found, by who sees all appeals: with what happened, its news, and the houses that are cut off. */
@ApplicationScoped
public class IncidentSearchSource implements SearchSource {

    private static final String OPEN = "open";
    private static final String CLOSED = "closed";

    private static final String INCIDENTS =
            """
            select i.id, i.title, i.category_id, i.opened_at, i.closed_at, i.answer,
              (select string_agg(u.text, chr(10) order by u.id) from appeal_incident_update u where u.incident_id = i.id) as news,
              (select string_agg(distinct concat_ws(', ', q.street, q.house), '; ')
                 from appeal_incident_question l join appeal_question q on q.id = l.question_id
                 where l.incident_id = i.id and l.left_at is null and q.street is not null) as houses
            from appeal_incident i where i.id = any (?)""";
    private static final String IDS = "select id from appeal_incident where id > ? order by id limit ?";

    @Inject
    TransactionConnection connection;

    @Inject
    Catalog catalog;

    @Inject
    TenantRegistry tenants;

    @Override
    public Set<SearchKind> kinds() {
        return Set.of(SearchKind.INCIDENT);
    }

    @Override
    public List<SearchDocument> documents(SearchKind kind, Collection<UUID> ids) {
        Map<UUID, Category> categories = catalog.categoriesById();
        try (var statement = connection.get().prepareStatement(INCIDENTS)) {
            return SourceRows.of(
                    statement,
                    ids,
                    row -> document(
                            row,
                            categories
                                    .get(row.getObject("category_id", UUID.class))
                                    .code()));
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private SearchDocument document(ResultSet row, String category) throws SQLException {
        var texts = new EnumMap<TextField, String>(TextField.class);
        texts.put(TextField.TITLE, row.getString("title"));
        texts.put(TextField.BODY, row.getString("news"));
        texts.put(TextField.NOTES, row.getString("answer"));
        texts.put(TextField.PLACE, row.getString("houses"));
        String state = row.getObject("closed_at") == null ? OPEN : CLOSED;
        UUID id = row.getObject("id", UUID.class);
        return new SearchDocument(
                new DocumentKey(tenants.bound().slug(), SearchKind.INCIDENT, id),
                tenants.bound().defaultLanguage().tag(),
                texts,
                Map.of(FacetField.STATE, Set.of(state), FacetField.CATEGORY, Set.of(category)),
                Set.of(SearchReader.grant(Permission.APPEAL_READ)),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                null,
                id.toString());
    }

    @Override
    public List<UUID> ids(SearchKind kind, UUID after, int limit) {
        try (var statement = connection.get().prepareStatement(IDS)) {
            return SourceRows.ids(statement, after, limit);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    @Override
    public Map<FacetField, Map<String, LocalizedText>> names() {
        return Map.of(FacetField.STATE, Map.of(OPEN, named(OPEN), CLOSED, named(CLOSED)));
    }

    private static LocalizedText named(String state) {
        return Messages.inEveryLanguage("appeals.incident-state." + state);
    }

    private static IllegalStateException failed(SQLException e) {
        return new IllegalStateException("the incidents could not be read for the index", e);
    }
}
