package ua.vidhuk.search.control;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.SuggestMode;
import co.elastic.clients.elasticsearch._types.aggregations.Buckets;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.search.FieldSuggester;
import co.elastic.clients.elasticsearch.core.search.StringDistance;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import ua.vidhuk.search.entity.SearchRequest;

/**
 * Words that are spelt almost like one that was typed. The index has the words of all tenants, so what it suggests is tried
 * on the documents that the reader may find: a word that stands in none of them is not named.
 */
record ElasticSpelling(ElasticsearchClient client, String index, SearchRequest request) {

    private static final int SUGGESTED = 60;
    private static final String WORDS = "words";
    /** In however many documents the word itself stands. */
    private static final float ANY_FREQUENCY = 1_000_000_000f;

    List<String> like(String form) throws IOException {
        var choice = new SpellingChoice(form, frequencies(form));
        return choice.tried().isEmpty() ? List.of() : choice.chosen(standing(choice.tried())::contains);
    }

    private Map<String, Long> frequencies(String form) throws IOException {
        List<String> fields = new ElasticQueries(request).fieldNames(DocumentTokens.FORMS);
        var suggesters = fields.stream().collect(Collectors.toMap(each -> each, each -> suggester(each, form)));
        var response = client.search(
                search -> search.index(index)
                        .size(0)
                        .trackTotalHits(total -> total.enabled(false))
                        .suggest(suggest -> suggest.text(form).suggesters(suggesters)),
                Void.class);
        var frequencies = new HashMap<String, Long>();
        response.suggest().values().stream()
                .flatMap(List::stream)
                .flatMap(each -> each.term().options().stream())
                .forEach(each -> frequencies.merge(each.text(), each.freq(), Long::sum));
        return frequencies;
    }

    private static FieldSuggester suggester(String field, String form) {
        return FieldSuggester.of(suggester -> suggester.term(term -> term.field(field)
                .analyzer(ElasticDocuments.ANALYZER)
                .suggestMode(SuggestMode.Always)
                .stringDistance(StringDistance.DamerauLevenshtein)
                .maxEdits(EditDistance.allowed(form))
                .prefixLength(0)
                .minWordLength(1)
                .maxTermFreq(ANY_FREQUENCY)
                .size(SUGGESTED)
                .shardSize(SUGGESTED)));
    }

    /** Of these words those that stand in documents that the reader may find. */
    private Set<String> standing(List<String> words) throws IOException {
        var queries = new ElasticQueries(request);
        var each = words.stream()
                .collect(Collectors.toMap(word -> word, word -> queries.anyOf(DocumentTokens.FORMS, Set.of(word))));
        Buckets<Query> filters = Buckets.of(buckets -> buckets.keyed(each));
        var response = client.search(
                search -> search.index(index)
                        .size(0)
                        .trackTotalHits(total -> total.enabled(false))
                        .query(queries.anyOf(DocumentTokens.FORMS, words))
                        .aggregations(WORDS, counted -> counted.filters(filter -> filter.filters(filters))),
                Void.class);
        return response.aggregations().get(WORDS).filters().buckets().keyed().entrySet().stream()
                .filter(word -> word.getValue().docCount() > 0)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
