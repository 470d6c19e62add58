package ua.vidhuk.knowledge.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.identity.entity.Permission;
import ua.vidhuk.search.control.Finder;
import ua.vidhuk.search.control.QueryReader;
import ua.vidhuk.search.control.SearchUnavailableException;
import ua.vidhuk.search.entity.Clause;
import ua.vidhuk.search.entity.FacetField;
import ua.vidhuk.search.entity.SearchFilter;
import ua.vidhuk.search.entity.SearchKind;
import ua.vidhuk.search.entity.SearchOrder;
import ua.vidhuk.search.entity.SearchReader;
import ua.vidhuk.search.entity.SearchRequest;
import ua.vidhuk.search.entity.TextField;
import ua.vidhuk.tenancy.control.TenantRegistry;

/** Which articles the index finds by words, the likeliest first. */
@ApplicationScoped
public class ArticleFinder {

    private static final String SIGNS_OF_QUERIES = "[\"«»:]|(?<!\\S)[-–−]";

    // What is published, whoever asks; who may edit articles sees drafts in their list, and not beside a call.
    private static final SearchReader ANY_OF_THE_STAFF = new SearchReader(
            Set.of(SearchReader.PUBLIC, SearchReader.grant(Permission.CATALOG_READ)),
            Set.of(TextField.TITLE, TextField.BODY));

    @Inject
    QueryReader queries;

    @Inject
    Finder finder;

    @Inject
    TenantRegistry tenants;

    /**
     * What somebody looks for; nothing when no word of it can be looked for.
     *
     * @throws SearchUnavailableException when the engine cannot answer
     */
    public List<UUID> find(String words, Actor actor, int limit) {
        List<Clause> clauses = queries.read(words).clauses();
        return clauses.isEmpty() ? List.of() : ids(clauses, SearchReader.of(actor), limit);
    }

    /** What is published and has to do with what a caller tells; nothing while the index cannot answer. */
    public List<UUID> about(String told, int limit) {
        List<Clause> clauses =
                queries.read(told.replaceAll(SIGNS_OF_QUERIES, " ")).clauses();
        if (clauses.stream().noneMatch(each -> each instanceof Clause.Word word && !word.weak())) {
            return List.of();
        }
        try {
            return ids(clauses, ANY_OF_THE_STAFF, limit);
        } catch (SearchUnavailableException e) {
            return List.of();
        }
    }

    private List<UUID> ids(List<Clause> clauses, SearchReader reader, int limit) {
        var filter = SearchFilter.NONE.with(FacetField.KIND, Set.of(SearchKind.ARTICLE.word()));
        var request = new SearchRequest(
                tenants.bound().slug(), reader, clauses, filter, 1, SearchOrder.RELEVANCE, null, limit);
        return finder.find(request).answer().documents().stream()
                .map(each -> each.key().id())
                .toList();
    }
}
