package ua.vidhuk.search.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.vidhuk.search.entity.Clause;
import ua.vidhuk.search.entity.DocumentKey;
import ua.vidhuk.search.entity.FacetField;
import ua.vidhuk.search.entity.Likeness;
import ua.vidhuk.search.entity.Nearness;
import ua.vidhuk.search.entity.SearchDocument;
import ua.vidhuk.search.entity.SearchFilter;
import ua.vidhuk.search.entity.SearchOrder;
import ua.vidhuk.search.entity.SearchReader;
import ua.vidhuk.search.entity.SearchRequest;
import ua.vidhuk.search.entity.TextField;

/** Finds what may be about the same thing: alike in words, near in place and time. */
@ApplicationScoped
public class SimilarFinder {

    private static final Duration AROUND = Duration.ofDays(180);
    private static final int METRES = 700;
    private static final int MOST_WORDS = 20;
    private static final double OF_WORDS = 0.35;
    private static final int LOOKED_AT = 40;
    private static final double ALIKE = 0.12;

    @Inject
    SearchIndex index;

    @Inject
    TextAnalysis analysis;

    /**
     * The most alike first; never the document itself.
     *
     * @param document with what others are compared; it need not be in the index
     * @param reader who must be able to find them
     * @param limit how many at the most
     * @throws SearchUnavailableException when the engine cannot answer
     */
    public List<Likeness> to(SearchDocument document, SearchReader reader, int limit) {
        List<Clause> words = words(document);
        if (words.isEmpty()) {
            return List.of();
        }
        var candidates = new LinkedHashMap<DocumentKey, SearchDocument>();
        int several = Math.max(1, (int) Math.ceil(words.size() * OF_WORDS));
        SearchFilter time = SearchFilter.NONE
                .with(FacetField.KIND, Set.of(document.key().kind().word()))
                .between(document.at().minus(AROUND), document.at().plus(AROUND));
        Stream.of(
                        look(document, reader, words, time, several),
                        near(document, reader, words, time),
                        inTheStreet(document, reader, words, time))
                .flatMap(List::stream)
                .forEach(each -> candidates.putIfAbsent(each.key(), each));
        candidates.remove(document.key());
        var comparison = new Comparison(document, analysis);
        return candidates.values().stream()
                .map(comparison::with)
                .filter(each -> each.score() >= ALIKE)
                .sorted(Likeness.MOST_ALIKE)
                .limit(limit)
                .toList();
    }

    private List<SearchDocument> near(
            SearchDocument document, SearchReader reader, List<Clause> words, SearchFilter time) {
        return document.spot() == null
                ? List.of()
                : look(document, reader, words, time.near(new Nearness(document.spot(), METRES)), 1);
    }

    private List<SearchDocument> inTheStreet(
            SearchDocument document, SearchReader reader, List<Clause> words, SearchFilter time) {
        String place = document.text(TextField.PLACE).split(",", 2)[0];
        List<Clause> street = distinct(place, document.language(), each -> true).values().stream()
                .map(each -> word(each, Set.of(TextField.PLACE)))
                .toList();
        var clauses = new ArrayList<>(words);
        clauses.addAll(street);
        return street.isEmpty() ? List.of() : look(document, reader, clauses, time, 1);
    }

    private List<SearchDocument> look(
            SearchDocument document, SearchReader reader, List<Clause> clauses, SearchFilter filter, int required) {
        var request = new SearchRequest(
                document.key().tenant(), reader, clauses, filter, required, SearchOrder.RELEVANCE, null, LOOKED_AT);
        return index.engine().page(request).documents();
    }

    /** The longest words, because they say most. */
    private List<Clause> words(SearchDocument document) {
        String text = document.text(TextField.TITLE) + " " + document.text(TextField.BODY);
        return distinct(text, document.language(), each -> each.form().chars().anyMatch(Character::isLetter))
                .values()
                .stream()
                .sorted((one, other) -> other.form().length() - one.form().length())
                .limit(MOST_WORDS)
                .map(each -> word(each, Set.of()))
                .toList();
    }

    private Map<String, Token> distinct(String text, String language, Predicate<Token> counts) {
        return analysis.tokens(text, language).stream()
                .filter(each -> !each.weak())
                .filter(counts)
                .collect(Collectors.toMap(
                        each -> each.stems().getFirst(), each -> each, (one, other) -> one, LinkedHashMap::new));
    }

    private static Clause word(Token token, Set<TextField> within) {
        Map<String, Float> stems = token.stems().stream()
                .collect(Collectors.toMap(each -> each, each -> 1f, (one, other) -> one, LinkedHashMap::new));
        return new Clause.Word(token.form(), stems, false, false, within);
    }
}
