package ua.vidhuk.search.control;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import ua.vidhuk.search.entity.Clause;
import ua.vidhuk.search.entity.SearchRequest;
import ua.vidhuk.search.entity.TextField;

/** Requests as Lucene takes them. Each has the tenant and the reader's grants among its conditions. */
final class LuceneQueries {

    private final SearchRequest request;

    LuceneQueries(SearchRequest request) {
        this.request = request;
    }

    /** Every word is sought with its score: the shape of which Lucene can leave out what cannot be among the first. */
    Query query() {
        return query(Occur.MUST);
    }

    /** The same documents and scores, where few have what many have a part of: first who has everything, then the scores of those. */
    Query sieved() {
        return query(Occur.SHOULD);
    }

    /**
     * @param scored how a word that must be there is sought with its score; beside a condition when it only may be there
     */
    private Query query(Occur scored) {
        var all = LuceneConditions.scope(request);
        LuceneConditions.add(all, request.filter());
        QueryShape shape = QueryShape.of(request);
        if (!shape.strong().isEmpty()) {
            words(all, shape, scored);
            tiers(all, shape);
        }
        shape.placed().forEach(each -> required(all, each, scored));
        shape.phrases().forEach(each -> all.add(phrase(each), Occur.MUST));
        shape.beginnings().forEach(each -> all.add(any(each), Occur.FILTER));
        shape.excluded().forEach(each -> all.add(any(each), Occur.MUST_NOT));
        if (shape.looksForNothing()) {
            all.add(new MatchAllDocsQuery(), Occur.MUST);
        }
        return all.build();
    }

    private void required(BooleanQuery.Builder all, Clause.Word word, Occur scored) {
        if (scored == Occur.SHOULD) {
            all.add(any(word), Occur.FILTER);
        }
        all.add(word(word), scored);
    }

    private void words(BooleanQuery.Builder all, QueryShape shape, Occur scored) {
        if (shape.required() == shape.strong().size()) {
            shape.strong().forEach(each -> required(all, each, scored));
            return;
        }
        var some = new BooleanQuery.Builder().setMinimumNumberShouldMatch(shape.required());
        shape.strong().forEach(each -> some.add(word(each), Occur.SHOULD));
        all.add(some.build(), Occur.MUST);
    }

    /** Documents of the tenant that the reader may find, in which one of these terms stands. */
    Query anyOf(Collection<Term> terms) {
        var any = new BooleanQuery.Builder();
        terms.forEach(each -> any.add(new TermQuery(each), Occur.SHOULD));
        return new ConstantScoreQuery(
                LuceneConditions.scope(request).add(any.build(), Occur.FILTER).build());
    }

    /** Where any of these stands in the texts that the reader may search. */
    List<Term> stems(Set<String> stems) {
        return stems(request.reader().fields(), stems);
    }

    /** One list of documents for each, where every text is meant. */
    private static List<Term> stems(Collection<TextField> fields, Set<String> stems) {
        Stream<String> names = fields.size() == TextField.values().length
                ? Stream.of(DocumentTokens.ALL_STEMS)
                : fields.stream().map(field -> DocumentTokens.STEMS + field.word());
        return names.flatMap(field -> stems.stream().map(each -> new Term(field, each)))
                .toList();
    }

    /** What has every word stands above what has some; and as it was typed, above what may have been meant. */
    private void tiers(BooleanQuery.Builder all, QueryShape shape) {
        if (shape.strong().size() > shape.required()) {
            var every = new BooleanQuery.Builder();
            shape.strong().forEach(each -> every.add(any(each), Occur.FILTER));
            all.add(new BoostQuery(new ConstantScoreQuery(every.build()), QueryShape.EVERY_WORD), Occur.SHOULD);
        }
        if (shape.isCorrected()) {
            var exact = new BooleanQuery.Builder();
            shape.strong().forEach(each -> exact.add(any(QueryShape.asTyped(each)), Occur.FILTER));
            all.add(new BoostQuery(new ConstantScoreQuery(exact.build()), QueryShape.EXACT), Occur.SHOULD);
        }
    }

    /** The word, or all words of another name of what it belongs to. */
    private Query word(Clause.Word word) {
        if (word.instead().isEmpty()) {
            return itself(word);
        }
        var ways = new ArrayList<>(List.of(itself(word)));
        for (List<Clause.Word> name : word.instead()) {
            var all = new BooleanQuery.Builder();
            name.forEach(each -> all.add(itself(each), Occur.MUST));
            ways.add(new BoostQuery(all.build(), QueryShape.OTHER_NAME));
        }
        return new DisjunctionMaxQuery(ways, 0);
    }

    /** One flat choice of terms: the only shape of which Lucene can leave out what cannot be among the first. */
    private Query itself(Clause.Word word) {
        var ways = new BooleanQuery.Builder();
        for (TextField field : fields(word)) {
            QueryShape.stems(word)
                    .forEach((stem, weight) -> ways.add(
                            boosted(new Term(DocumentTokens.STEMS + field.word(), stem), field.weight() * weight),
                            Occur.SHOULD));
            if (QueryShape.hasForms(word)) {
                ways.add(
                        boosted(
                                new Term(DocumentTokens.FORMS + field.word(), word.form()),
                                field.weight() * QueryShape.SAME_FORM),
                        Occur.SHOULD);
            }
        }
        return ways.build();
    }

    private static Query boosted(Term term, float weight) {
        return new BoostQuery(new TermQuery(term), weight);
    }

    private Query phrase(Clause.Phrase phrase) {
        var ways = new ArrayList<Query>();
        for (TextField field : fields(phrase)) {
            ways.add(new BoostQuery(
                    new PhraseQuery(
                            DocumentTokens.FORMS + field.word(), phrase.forms().toArray(String[]::new)),
                    field.weight()));
        }
        return new DisjunctionMaxQuery(ways, QueryShape.TIE);
    }

    /** Where the word or phrase stands, without a score. */
    private Query any(Clause clause) {
        return switch (clause) {
            case Clause.Phrase phrase -> phrase(phrase);
            case Clause.Beginning beginning ->
                either(fields(clause).stream().map(field -> beginning(field, beginning.letters())));
            case Clause.Word word ->
                either(Stream.concat(
                        stems(fields(clause), word.stems().keySet()).stream().map(TermQuery::new),
                        word.instead().stream().map(this::all)));
        };
    }

    private Query all(List<Clause.Word> words) {
        var all = new BooleanQuery.Builder();
        words.forEach(each -> all.add(any(each), Occur.FILTER));
        return all.build();
    }

    private static Query beginning(TextField field, String letters) {
        return new PrefixQuery(new Term(DocumentTokens.FORMS + field.word(), letters));
    }

    private static Query either(Stream<? extends Query> alternatives) {
        var any = new BooleanQuery.Builder();
        alternatives.forEach(each -> any.add(each, Occur.SHOULD));
        return any.build();
    }

    /** Of the fields that are meant, those that the reader may search. */
    private List<TextField> fields(Clause clause) {
        return request.reader().fields().stream()
                .filter(each -> clause.within().isEmpty() || clause.within().contains(each))
                .sorted()
                .toList();
    }
}
