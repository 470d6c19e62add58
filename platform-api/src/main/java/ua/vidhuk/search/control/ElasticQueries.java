package ua.vidhuk.search.control;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.json.JsonData;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import ua.vidhuk.search.entity.Clause;
import ua.vidhuk.search.entity.Nearness;
import ua.vidhuk.search.entity.SearchFilter;
import ua.vidhuk.search.entity.SearchRequest;
import ua.vidhuk.search.entity.Spot;
import ua.vidhuk.search.entity.TextField;

/**
 * Requests as Elasticsearch takes them, part by part what {@link LuceneQueries} makes, so that both find the same in the same
 * order. Each has the tenant and the reader's grants among its conditions; what was typed is only ever a value.
 */
final class ElasticQueries {

    private final SearchRequest request;

    ElasticQueries(SearchRequest request) {
        this.request = request;
    }

    Query query() {
        var all = scoped();
        filter(all, request.filter());
        QueryShape shape = QueryShape.of(request);
        if (!shape.strong().isEmpty()) {
            String required = String.valueOf(shape.required());
            var words = shape.strong().stream().map(this::word).toList();
            all.must(must -> must.bool(some -> some.should(words).minimumShouldMatch(required)));
            tiers(all, shape);
        }
        shape.placed().forEach(each -> all.must(word(each)));
        shape.phrases().forEach(each -> all.must(phrase(each)));
        shape.beginnings().forEach(each -> all.filter(any(each)));
        shape.excluded().forEach(each -> all.mustNot(any(each)));
        if (shape.looksForNothing()) {
            all.must(must -> must.matchAll(everything -> everything));
        }
        return all.build()._toQuery();
    }

    /** Documents of the tenant that the reader may find, in which one of these words stands in one of the reader's texts. */
    Query anyOf(String prefix, Collection<String> words) {
        var terms =
                fieldNames(prefix).stream().map(field -> terms(field, words)).toList();
        return scoped().filter(either(terms)).build()._toQuery();
    }

    /** The fields that the reader may search. */
    List<String> fieldNames(String prefix) {
        return request.reader().fields().stream()
                .sorted()
                .map(each -> prefix + each.word())
                .toList();
    }

    private BoolQuery.Builder scoped() {
        return new BoolQuery.Builder()
                .filter(terms(ElasticDocuments.TENANT, Set.of(request.tenant().value())))
                .filter(terms(ElasticDocuments.READER, request.reader().grants()));
    }

    private static void filter(BoolQuery.Builder all, SearchFilter filter) {
        filter.only().forEach((field, codes) -> all.filter(terms(ElasticDocuments.facet(field), codes)));
        filter.not().forEach((field, codes) -> all.mustNot(terms(ElasticDocuments.facet(field), codes)));
        if (filter.from() != null || filter.until() != null) {
            all.filter(between(ElasticDocuments.AT, filter.from(), filter.until()));
        }
        if (filter.near() != null) {
            all.filter(near(filter.near()));
        }
        if (filter.lateAt() != null) {
            all.filter(between(ElasticDocuments.DUE, null, filter.lateAt()));
        }
        if (filter.notLateAt() != null) {
            all.mustNot(between(ElasticDocuments.DUE, null, filter.notLateAt()));
        }
    }

    private static Query near(Nearness circle) {
        Spot centre = circle.centre();
        return Query.of(query -> query.geoDistance(distance -> distance.field(ElasticDocuments.SPOT)
                .distance(circle.metres() + "m")
                .location(place -> place.latlon(at -> at.lat(centre.latitude()).lon(centre.longitude())))));
    }

    private static Query terms(String field, Collection<String> values) {
        if (values.isEmpty()) {
            return nothing();
        }
        var list = values.stream().sorted().map(FieldValue::of).toList();
        return Query.of(query -> query.terms(terms -> terms.field(field).terms(each -> each.value(list))));
    }

    private static Query between(String field, Instant from, Instant until) {
        return Query.of(query -> query.range(range -> range.untyped(untyped -> {
            untyped.field(field);
            if (from != null) {
                untyped.gte(JsonData.of(from.toEpochMilli()));
            }
            return until == null ? untyped : untyped.lt(JsonData.of(until.toEpochMilli()));
        })));
    }

    private void tiers(BoolQuery.Builder all, QueryShape shape) {
        if (shape.strong().size() > shape.required()) {
            var every = shape.strong().stream().map(this::any).toList();
            all.should(constant(every, QueryShape.EVERY_WORD));
        }
        if (shape.isCorrected()) {
            var exact = shape.strong().stream()
                    .map(each -> any(QueryShape.asTyped(each)))
                    .toList();
            all.should(constant(exact, QueryShape.EXACT));
        }
    }

    private static Query constant(List<Query> all, float score) {
        return Query.of(query -> query.constantScore(constant ->
                constant.filter(each -> each.bool(bool -> bool.filter(all))).boost(score)));
    }

    /** The word, or all words of another name of what it belongs to. */
    private Query word(Clause.Word word) {
        if (word.instead().isEmpty()) {
            return itself(word);
        }
        var ways = new ArrayList<>(List.of(itself(word)));
        for (List<Clause.Word> name : word.instead()) {
            var all = name.stream().map(this::itself).toList();
            ways.add(Query.of(query -> query.bool(bool -> bool.must(all).boost(QueryShape.OTHER_NAME))));
        }
        return best(ways, 0);
    }

    private Query itself(Clause.Word word) {
        var ways = new ArrayList<Query>();
        for (TextField field : fields(word)) {
            QueryShape.stems(word)
                    .forEach((stem, weight) ->
                            ways.add(term(DocumentTokens.STEMS + field.word(), stem, field.weight() * weight)));
            if (QueryShape.hasForms(word)) {
                ways.add(term(DocumentTokens.FORMS + field.word(), word.form(), field.weight() * QueryShape.SAME_FORM));
            }
        }
        return either(ways);
    }

    private Query phrase(Clause.Phrase phrase) {
        String forms = String.join(" ", phrase.forms());
        var ways = fields(phrase).stream()
                .map(field ->
                        Query.of(query -> query.matchPhrase(match -> match.field(DocumentTokens.FORMS + field.word())
                                .query(forms)
                                .analyzer(ElasticDocuments.ANALYZER)
                                .boost(field.weight()))))
                .toList();
        return best(ways, QueryShape.TIE);
    }

    private Query any(Clause clause) {
        return switch (clause) {
            case Clause.Phrase phrase -> phrase(phrase);
            case Clause.Beginning beginning ->
                either(fields(clause).stream()
                        .map(field -> beginning(field, beginning.letters()))
                        .toList());
            case Clause.Word word ->
                either(Stream.concat(
                                fields(clause).stream()
                                        .map(field -> terms(
                                                DocumentTokens.STEMS + field.word(),
                                                word.stems().keySet())),
                                word.instead().stream().map(this::all))
                        .toList());
        };
    }

    private Query all(List<Clause.Word> words) {
        var all = words.stream().map(this::any).toList();
        return Query.of(query -> query.bool(bool -> bool.filter(all)));
    }

    private static Query beginning(TextField field, String letters) {
        return Query.of(query -> query.prefix(
                prefix -> prefix.field(DocumentTokens.FORMS + field.word()).value(letters)));
    }

    private static Query term(String field, String value, float boost) {
        return Query.of(
                query -> query.term(term -> term.field(field).value(value).boost(boost)));
    }

    private static Query boosted(Query query, float boost) {
        return Query.of(outer -> outer.bool(bool -> bool.must(query).boost(boost)));
    }

    private static Query best(List<Query> ways, float tie) {
        return ways.isEmpty()
                ? nothing()
                : Query.of(query -> query.disMax(max -> max.queries(ways).tieBreaker((double) tie)));
    }

    /** Without alternatives nothing is found; an empty "bool" would find everything. */
    private static Query either(List<Query> alternatives) {
        return alternatives.isEmpty() ? nothing() : Query.of(query -> query.bool(bool -> bool.should(alternatives)));
    }

    private static Query nothing() {
        return Query.of(query -> query.matchNone(none -> none));
    }

    private List<TextField> fields(Clause clause) {
        return request.reader().fields().stream()
                .filter(each -> clause.within().isEmpty() || clause.within().contains(each))
                .sorted()
                .toList();
    }
}
