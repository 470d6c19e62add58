package ua.vidhuk.knowledge.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.vidhuk.catalog.control.Catalog;
import ua.vidhuk.catalog.entity.Category;
import ua.vidhuk.identity.entity.Permission;
import ua.vidhuk.knowledge.entity.Article;
import ua.vidhuk.knowledge.entity.ArticleState;
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

/** Lets articles be found: public ones by everybody, the others that are published by staff, the rest by who may edit them. */
@ApplicationScoped
public class ArticleSearchSource implements SearchSource {

    private static final String ARTICLES =
            """
            select a.id, a.kind, a.state, a.audience, a.language, a.title, a.author, a.created_at, a.changed_at, a.changed_by,
              a.published_at, a.given, a.version, a.text,
              array(select c.category_id from knowledge_article_category c where c.article_id = a.id order by c.ordinal) as category_ids
            from knowledge_article a where a.id = any (?)""";
    private static final String IDS = "select id from knowledge_article where id > ? order by id limit ?";

    @Inject
    TransactionConnection connection;

    @Inject
    Catalog catalog;

    @Inject
    TenantRegistry tenants;

    @Override
    public Set<SearchKind> kinds() {
        return Set.of(SearchKind.ARTICLE);
    }

    @Override
    public List<SearchDocument> documents(SearchKind kind, Collection<UUID> ids) {
        Map<UUID, Category> categories = catalog.categoriesById();
        try (var statement = connection.get().prepareStatement(ARTICLES)) {
            statement.setArray(1, connection.get().createArrayOf("uuid", ids.toArray()));
            return ArticleRows.articles(statement).stream()
                    .map(each -> document(each, categories))
                    .toList();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private SearchDocument document(Article article, Map<UUID, Category> categories) {
        var facets = new EnumMap<FacetField, Set<String>>(FacetField.class);
        var codes = article.words().categories().stream()
                .map(each -> categories.get(each).code())
                .collect(Collectors.toSet());
        if (!codes.isEmpty()) {
            facets.put(FacetField.CATEGORY, codes);
        }
        if (article.state() != ArticleState.PUBLISHED) {
            facets.put(FacetField.STATE, Set.of(article.state().word()));
        }
        return new SearchDocument(
                new DocumentKey(tenants.bound().slug(), SearchKind.ARTICLE, article.id()),
                article.words().language().tag(),
                Map.of(
                        TextField.TITLE, article.words().title(),
                        TextField.BODY, article.words().text()),
                facets,
                Set.of(reader(article)),
                article.changedAt(),
                null,
                article.id().toString());
    }

    private static String reader(Article article) {
        if (article.isPublic()) {
            return SearchReader.PUBLIC;
        }
        boolean published = article.state() == ArticleState.PUBLISHED;
        return SearchReader.grant(published ? Permission.CATALOG_READ : Permission.ARTICLE_EDIT);
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
        return Map.of(
                FacetField.STATE,
                Stream.of(ArticleState.DRAFT, ArticleState.WITHDRAWN)
                        .collect(Collectors.toMap(
                                ArticleState::word,
                                each -> Messages.inEveryLanguage("knowledge.article-state." + each.word()))));
    }

    private static IllegalStateException failed(SQLException e) {
        return new IllegalStateException("the articles could not be read for the index", e);
    }
}
