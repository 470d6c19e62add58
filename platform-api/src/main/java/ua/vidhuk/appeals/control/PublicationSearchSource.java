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
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.vidhuk.catalog.control.Catalog;
import ua.vidhuk.catalog.entity.Category;
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

/** Lets published appeals be found by visitors: the public words alone, and nothing of the appeal itself. */
@ApplicationScoped
public class PublicationSearchSource implements SearchSource {

    private static final String PUBLIC =
            """
            select p.question_id, p.text, p.place, p.answer, p.published_at, q.category_id, a.language
            from appeal_publication p join appeal_question q on q.id = p.question_id join appeal a on a.id = q.appeal_id
            where p.published_at is not null and p.withdrawn_at is null and p.question_id = any (?)""";
    private static final String IDS =
            """
            select question_id from appeal_publication
            where published_at is not null and withdrawn_at is null and question_id > ? order by question_id limit ?""";

    @Inject
    TransactionConnection connection;

    @Inject
    Catalog catalog;

    @Inject
    TenantRegistry tenants;

    @Override
    public Set<SearchKind> kinds() {
        return Set.of(SearchKind.PUBLICATION);
    }

    @Override
    public List<SearchDocument> documents(SearchKind kind, Collection<UUID> ids) {
        Map<UUID, Category> categories = catalog.categoriesById();
        try (var statement = connection.get().prepareStatement(PUBLIC)) {
            return SourceRows.of(
                    statement, ids, row -> document(row, categories.get(row.getObject("category_id", UUID.class))));
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private SearchDocument document(ResultSet row, Category category) throws SQLException {
        var texts = new EnumMap<TextField, String>(TextField.class);
        texts.put(
                TextField.BODY,
                Stream.of(row.getString("text"), row.getString("answer"))
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining("\n")));
        texts.put(TextField.PLACE, row.getString("place"));
        UUID question = row.getObject("question_id", UUID.class);
        return new SearchDocument(
                new DocumentKey(tenants.bound().slug(), SearchKind.PUBLICATION, question),
                row.getString("language"),
                texts,
                Map.of(FacetField.CATEGORY, Set.of(category.code())),
                Set.of(SearchReader.VISITOR),
                row.getObject("published_at", OffsetDateTime.class).toInstant(),
                null,
                question.toString());
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
        return Map.of();
    }

    private static IllegalStateException failed(SQLException e) {
        return new IllegalStateException("the published appeals could not be read for the index", e);
    }
}
