package ua.vidhuk.search.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import ua.vidhuk.search.entity.Clause;
import ua.vidhuk.search.entity.SearchDocument;
import ua.vidhuk.search.entity.SearchRequest;
import ua.vidhuk.search.entity.TextField;

/**
 * How a word goes on that somebody types: as it stands in the newest documents that the reader may find, the most frequent
 * first. Never out of the list of words of the index, which knows those of every tenant.
 */
@ApplicationScoped
public class WordCompletion {

    private static final int LOOKED_AT = 60;
    /** Files are long, and what somebody types is about what stands outside of them. */
    private static final Set<TextField> LOOKED_INTO = EnumSet.complementOf(EnumSet.of(TextField.FILES));

    @Inject
    SearchIndex index;

    @Inject
    TextAnalysis analysis;

    /**
     * Words that begin so.
     *
     * @param request with what else must be there
     * @param limit how many at the most
     */
    List<String> of(SearchRequest request, String begun, int limit) {
        String letters = letters(begun);
        var seen = EnumSet.copyOf(LOOKED_INTO);
        seen.retainAll(request.reader().fields());
        return found(request, new Clause.Beginning(letters, seen), limit, each -> words(each, letters, seen));
    }

    /** Streets in which a word begins so. */
    List<String> streets(SearchRequest request, String begun, int limit) {
        return found(request, new Clause.Beginning(letters(begun), Set.of(TextField.PLACE)), limit, each -> {
            String place = each.text(TextField.PLACE);
            int house = place.indexOf(',');
            return Set.of(house < 0 ? place : place.substring(0, house));
        });
    }

    private List<String> found(
            SearchRequest request, Clause.Beginning beginning, int limit, Function<SearchDocument, Set<String>> read) {
        if (limit < 1 || beginning.letters().isEmpty()) {
            return List.of();
        }
        var clauses = new ArrayList<>(request.clauses());
        clauses.add(beginning);
        long words = request.clauses().stream().filter(each -> !each.excluded()).count();
        var counts = new HashMap<String, Integer>();
        index.engine()
                .page(request.withClauses(clauses)
                        .withRequired((int) Math.max(1, words))
                        .newest(LOOKED_AT))
                .documents()
                .forEach(each -> read.apply(each).forEach(word -> counts.merge(word, 1, Integer::sum)));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .limit(limit)
                .toList();
    }

    /** The last word of what is typed, as words stand in the index. */
    private static String letters(String begun) {
        String[] parts = Letters.bare(Letters.plain(begun)).split("[^\\p{L}\\p{Nd}]+");
        return parts.length == 0 ? "" : parts[parts.length - 1];
    }

    /** As they are written in the document, in small letters. */
    private Set<String> words(SearchDocument document, String letters, Set<TextField> seen) {
        var words = new HashSet<String>();
        document.texts().forEach((field, text) -> {
            if (seen.contains(field)) {
                analysis.tokens(text, document.language()).stream()
                        .filter(each ->
                                each.form().startsWith(letters) && !each.form().equals(letters))
                        .map(each -> text.substring(each.start(), each.end()).toLowerCase(Locale.ROOT))
                        .filter(each -> each.chars().allMatch(WordCompletion::isOfAWord))
                        .forEach(words::add);
            }
        });
        return words;
    }

    private static boolean isOfAWord(int letter) {
        return Character.isLetter(letter) || "'’ʼ".indexOf(letter) >= 0;
    }
}
