package ua.vidhuk.search.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import ua.vidhuk.search.entity.Clause;
import ua.vidhuk.search.entity.EngineAnswer;
import ua.vidhuk.search.entity.SearchDocument;
import ua.vidhuk.search.entity.SearchRequest;

/**
 * Finds what a request means, whatever the engine: first as it was typed; a word that hardly stands anywhere is taken for
 * one that is spelt almost like it; and when little has all the words, what has some is added behind.
 */
@ApplicationScoped
public class Finder {

    private static final int RARE = 3;
    private static final int LITTLE = 10;
    private static final float INSTEAD = 0.9f;
    private static final float BESIDE = 0.4f;
    private static final double OF_MANY = 0.6;
    private static final int FEW_WORDS = 2;

    @Inject
    SearchIndex index;

    @Inject
    TextAnalysis analysis;

    /**
     * What was found.
     *
     * @param answer the page
     * @param meant for what words were taken that stand nowhere, by what was typed
     * @param request what was looked for in the end
     */
    public record Found(EngineAnswer answer, Map<String, String> meant, SearchRequest request) {}

    /**
     * @throws SearchUnavailableException when the engine cannot answer
     */
    public Found find(SearchRequest typed) {
        SearchEngine engine = index.engine();
        var meant = new LinkedHashMap<String, String>();
        SearchRequest request = typed.withClauses(corrected(engine, typed, meant));
        int strong = QueryShape.of(request).strong().size();
        if (request.after() != null) {
            return found(engine, request.withRequired(request.after().required()), meant);
        }
        Found found = found(engine, request.withRequired(strong), meant);
        for (int required : fewer(strong)) {
            if (found.answer().total() >= LITTLE) {
                return found;
            }
            found = found(engine, request.withRequired(required), meant);
        }
        return found;
    }

    /** Of many words most, and then any; fewer only where little has them all, because that is also what takes long. */
    private static List<Integer> fewer(int words) {
        int most = (int) Math.ceil(words * OF_MANY);
        if (words < 2) {
            return List.of();
        }
        return words > FEW_WORDS && most > 1 ? List.of(most, 1) : List.of(1);
    }

    /**
     * The newest of what has every word, as it was typed or as it may have been meant; for lists that have filters and an order
     * of their own, where what has only some of the words would stand among the rest.
     *
     * @param most as many at the most
     * @throws SearchUnavailableException when the engine cannot answer
     */
    public List<SearchDocument> whole(SearchRequest typed, int most) {
        SearchEngine engine = index.engine();
        SearchRequest request = typed.withClauses(corrected(engine, typed, new LinkedHashMap<>()));
        int words = QueryShape.of(request).strong().size();
        return engine.page(request.withRequired(words).newest(most)).documents();
    }

    /** Everything that is found, as it comes. */
    public void stream(SearchRequest typed, Consumer<SearchDocument> each) {
        SearchRequest understood = find(typed).request();
        index.engine().stream(understood, each);
    }

    private static Found found(SearchEngine engine, SearchRequest request, Map<String, String> meant) {
        return new Found(engine.search(request), meant, request);
    }

    private List<Clause> corrected(SearchEngine engine, SearchRequest request, Map<String, String> meant) {
        var clauses = new ArrayList<Clause>();
        for (Clause each : request.clauses()) {
            boolean mayBeWrong = each instanceof Clause.Word word
                    && !word.excluded()
                    && !word.weak()
                    && word.instead().isEmpty()
                    && EditDistance.isLongEnough(word.form());
            clauses.add(mayBeWrong ? corrected(engine, request, (Clause.Word) each, meant) : each);
        }
        return clauses;
    }

    private Clause corrected(SearchEngine engine, SearchRequest request, Clause.Word word, Map<String, String> meant) {
        int frequency = engine.frequency(request, word.stems().keySet());
        if (frequency >= RARE) {
            return word;
        }
        List<String> spellings = engine.spellings(request, word.form());
        if (spellings.isEmpty()) {
            return word;
        }
        if (frequency == 0) {
            meant.put(word.form(), spellings.getFirst());
        }
        var stems = new LinkedHashMap<>(word.stems());
        for (String each : spellings) {
            analysis.tokens(each, null).stream()
                    .flatMap(token -> token.stems().stream())
                    .forEach(stem -> stems.putIfAbsent(stem, frequency == 0 ? INSTEAD : BESIDE));
        }
        return word.withStems(stems);
    }
}
