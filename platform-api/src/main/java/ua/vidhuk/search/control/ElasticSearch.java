package ua.vidhuk.search.control;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.json.JsonData;
import java.io.IOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ua.vidhuk.search.entity.EngineAnswer;
import ua.vidhuk.search.entity.FacetField;
import ua.vidhuk.search.entity.SearchCursor;
import ua.vidhuk.search.entity.SearchOrder;
import ua.vidhuk.search.entity.SearchRequest;

/**
 * One search in one index.
 *
 * @param client by which it is asked
 * @param index its name
 */
record ElasticSearch(ElasticsearchClient client, String index) {

    /** More than a tenant has categories or enterprises. */
    private static final int CODES = 2_000;

    private static final SortOptions NEWEST = SortOptions.of(
            sort -> sort.field(field -> field.field(ElasticDocuments.AT).order(SortOrder.Desc)));
    private static final SortOptions KEY = SortOptions.of(
            sort -> sort.field(field -> field.field(ElasticDocuments.KEY).order(SortOrder.Asc)));

    EngineAnswer answer(SearchRequest request, boolean counted) throws IOException {
        Query query = new ElasticQueries(request).query();
        var response = client.search(
                search -> {
                    search.index(index)
                            .query(query)
                            .size(request.limit() + 1)
                            .sort(sort(request.order()))
                            .trackTotalHits(total -> total.enabled(counted))
                            .source(source -> source.filter(filter -> filter.includes(ElasticDocuments.SOURCE)));
                    if (counted) {
                        search.aggregations(facets());
                    }
                    return request.after() == null ? search : search.searchAfter(after(request));
                },
                JsonData.class);
        return page(request, response, counted);
    }

    private static EngineAnswer page(SearchRequest request, SearchResponse<JsonData> response, boolean counted) {
        List<Hit<JsonData>> hits = response.hits().hits();
        boolean more = hits.size() > request.limit();
        List<Hit<JsonData>> shown = hits.subList(0, Math.min(hits.size(), request.limit()));
        var documents = shown.stream()
                .map(each -> DocumentJson.read(ElasticDocuments.kept(each.source())))
                .toList();
        SearchCursor next = more ? cursor(shown.getLast().sort(), request) : null;
        long total = counted ? response.hits().total().value() : documents.size();
        return new EngineAnswer(total, documents, counted ? counts(response.aggregations()) : Map.of(), next);
    }

    private static Map<String, Aggregation> facets() {
        var facets = new HashMap<String, Aggregation>();
        for (FacetField field : FacetField.values()) {
            facets.put(
                    field.word(),
                    Aggregation.of(each -> each.terms(
                            terms -> terms.field(ElasticDocuments.facet(field)).size(CODES))));
        }
        return facets;
    }

    private static Map<FacetField, Map<String, Integer>> counts(Map<String, Aggregate> facets) {
        var counts = new EnumMap<FacetField, Map<String, Integer>>(FacetField.class);
        for (FacetField field : FacetField.values()) {
            var codes = new HashMap<String, Integer>();
            facets.get(field.word())
                    .sterms()
                    .buckets()
                    .array()
                    .forEach(each -> codes.put(each.key().stringValue(), (int) each.docCount()));
            counts.put(field, codes);
        }
        return counts;
    }

    private static List<SortOptions> sort(SearchOrder order) {
        return switch (order) {
            case RELEVANCE ->
                List.of(SortOptions.of(sort -> sort.score(score -> score.order(SortOrder.Desc))), NEWEST, KEY);
            case NEWEST -> List.of(NEWEST, KEY);
            case MOST_URGENT ->
                List.of(
                        SortOptions.of(sort -> sort.field(field -> field.field(ElasticDocuments.DUE)
                                .order(SortOrder.Asc)
                                .missing("_last"))),
                        KEY);
        };
    }

    private static List<FieldValue> after(SearchRequest request) {
        SearchCursor after = request.after();
        FieldValue time = FieldValue.of(after.time());
        FieldValue key = FieldValue.of(after.key());
        return request.order() == SearchOrder.RELEVANCE
                ? List.of(FieldValue.of((double) after.score()), time, key)
                : List.of(time, key);
    }

    private static SearchCursor cursor(List<FieldValue> last, SearchRequest request) {
        String key = last.getLast().stringValue();
        FieldValue time = last.get(last.size() - 2);
        float score = request.order() == SearchOrder.RELEVANCE ? number(last.getFirst()) : 0;
        return new SearchCursor(
                score, time.isLong() ? time.longValue() : (long) time.doubleValue(), key, request.required());
    }

    private static float number(FieldValue value) {
        return value.isLong() ? value.longValue() : (float) value.doubleValue();
    }
}
