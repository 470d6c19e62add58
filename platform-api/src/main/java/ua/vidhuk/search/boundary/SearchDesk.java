package ua.vidhuk.search.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import ua.vidhuk.problems.entity.FieldProblem;
import ua.vidhuk.problems.entity.InvalidInputException;
import ua.vidhuk.search.boundary.SearchAnswer.SearchMistake;
import ua.vidhuk.search.control.ConditionReader;
import ua.vidhuk.search.control.FacetNames;
import ua.vidhuk.search.control.Finder;
import ua.vidhuk.search.control.OtherNames;
import ua.vidhuk.search.control.QueryReader;
import ua.vidhuk.search.control.SearchIndex;
import ua.vidhuk.search.control.SearchUnavailableException;
import ua.vidhuk.search.control.SourceTransactions;
import ua.vidhuk.search.control.TextAnalysis;
import ua.vidhuk.search.entity.FacetField;
import ua.vidhuk.search.entity.ParsedQuery;
import ua.vidhuk.search.entity.QueryMistake;
import ua.vidhuk.search.entity.SearchCursor;
import ua.vidhuk.search.entity.SearchFilter;
import ua.vidhuk.search.entity.SearchKind;
import ua.vidhuk.search.entity.SearchOrder;
import ua.vidhuk.search.entity.SearchReader;
import ua.vidhuk.search.entity.SearchRequest;
import ua.vidhuk.tenancy.control.TenantCache;
import ua.vidhuk.tenancy.entity.Tenant;

/** Searches for pages and programs alike. */
@ApplicationScoped
public class SearchDesk {

    private static final int MOST = 100;
    private static final Duration FRESH = Duration.ofSeconds(10);

    @Inject
    QueryReader queries;

    @Inject
    ConditionReader conditions;

    @Inject
    Finder finder;

    @Inject
    SearchIndex index;

    @Inject
    SearchViews views;

    @Inject
    SourceTransactions sources;

    @Inject
    Clock clock;

    @Inject
    TextAnalysis analysis;

    private TenantCache<FacetNames> names;
    private TenantCache<OtherNames> otherNames;

    @PostConstruct
    void prepare() {
        names = new TenantCache<>(clock, FRESH);
        otherNames = new TenantCache<>(clock, FRESH);
    }

    /**
     * @throws InvalidInputException when order or cursor mean nothing
     * @throws SearchUnavailableException when the engine cannot answer
     */
    public SearchAnswer find(SearchParameters parameters, SearchReader reader, Tenant tenant) {
        var mistakes = new ArrayList<QueryMistake>();
        SearchRequest request = request(parameters, reader, tenant, mistakes);
        Finder.Found found = finder.find(request);
        SearchCursor next = found.answer().next();
        return new SearchAnswer(
                found.answer().total(),
                views.hits(found, reader),
                views.facets(found.answer().counts(), parameters.chosen(), names(tenant)),
                found.meant(),
                mistakes.stream().map(SearchMistake::of).toList(),
                next == null ? null : next.text());
    }

    /** Everything that is found, in its order, as it comes. */
    public void stream(SearchParameters parameters, SearchReader reader, Tenant tenant, Consumer<SearchHit> each) {
        SearchRequest request = request(parameters, reader, tenant, new ArrayList<>());
        finder.stream(request, document -> each.accept(views.hit(document)));
    }

    /**
     * Ids of the newest things of a kind that everybody finds by every one of these words; none when nothing is sought.
     *
     * @param most as many at the most
     * @throws SearchUnavailableException when the engine cannot answer, or has not taken in the whole tenant yet
     */
    public List<UUID> publicIds(SearchKind kind, String words, Tenant tenant, int most) {
        if (!index.isWhole(tenant.slug())) {
            throw new SearchUnavailableException(null);
        }
        var parameters = new SearchParameters();
        parameters.words = words;
        parameters.kind = List.of(kind.word());
        SearchRequest request = request(parameters, SearchReader.ANYBODY, tenant, new ArrayList<>());
        return request.clauses().isEmpty()
                ? List.of()
                : finder.whole(request, most).stream()
                        .map(each -> each.key().id())
                        .toList();
    }

    /** What codes are called here. */
    public FacetNames names(Tenant tenant) {
        return names.get(tenant, () -> new FacetNames(sources.names()));
    }

    /** What words alone ask for. */
    SearchRequest request(String words, SearchReader reader, Tenant tenant) {
        var parameters = new SearchParameters();
        parameters.words = words;
        return request(parameters, reader, tenant, new ArrayList<>());
    }

    private SearchRequest request(
            SearchParameters parameters, SearchReader reader, Tenant tenant, List<QueryMistake> mistakes) {
        ParsedQuery query = queries.read(parameters.words);
        mistakes.addAll(query.mistakes());
        SearchFilter filter = conditions.read(query.conditions(), names(tenant), tenant.timeZone(), mistakes);
        for (Map.Entry<FacetField, Set<String>> each : parameters.chosen().entrySet()) {
            filter = filter.with(each.getKey(), each.getValue());
        }
        boolean seeks = query.clauses().stream().anyMatch(each -> !each.excluded());
        OtherNames called = otherNames.get(tenant, () -> new OtherNames(sources.sameNames(), analysis));
        return new SearchRequest(
                tenant.slug(),
                reader,
                called.in(query.clauses()),
                filter,
                1,
                order(parameters.order, seeks),
                SearchCursor.parse(parameters.cursor),
                Math.clamp(parameters.limit, 1, MOST));
    }

    private static SearchOrder order(String word, boolean seeks) {
        if (word == null || word.isBlank()) {
            return seeks ? SearchOrder.RELEVANCE : SearchOrder.NEWEST;
        }
        try {
            return SearchOrder.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException e) {
            throw new InvalidInputException(FieldProblem.of("order", "search.field.order-unknown"));
        }
    }
}
