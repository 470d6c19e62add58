package ua.vidhuk.search.control;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ua.vidhuk.search.entity.Clause;

/**
 * Names that mean the same, such as the old and the new one of a street: where one of them stands in a query, what has all
 * words of another one is found, too. Nothing in an index depends on it, so that a new name holds at once.
 */
public final class OtherNames {

    public static final OtherNames NONE = new OtherNames(List.of(), new TextAnalysis());

    /** A name by the words that say something, and what it may be called instead. */
    private record Name(List<Token> words, List<List<Clause.Word>> others) {}

    private final Map<String, List<Name>> byFirstStem = new HashMap<>();

    /**
     * @param same each with all its names
     */
    public OtherNames(List<Set<String>> same, TextAnalysis analysis) {
        for (Set<String> each : same) {
            List<List<Token>> names = each.stream()
                    .map(name -> analysis.tokens(name, null).stream()
                            .filter(token -> !token.weak())
                            .toList())
                    .filter(words -> !words.isEmpty())
                    .toList();
            for (List<Token> words : names) {
                List<List<Clause.Word>> others = names.stream()
                        .filter(other -> other != words)
                        .map(other -> other.stream().map(OtherNames::word).toList())
                        .toList();
                note(new Name(words, others));
            }
        }
    }

    private void note(Name name) {
        if (!name.others().isEmpty()) {
            name.words().getFirst().stems().stream().distinct().forEach(stem -> byFirstStem
                    .computeIfAbsent(stem, any -> new ArrayList<>())
                    .add(name));
        }
    }

    private static Clause.Word word(Token token) {
        var stems = new LinkedHashMap<String, Float>();
        token.stems().forEach(each -> stems.put(each, 1f));
        return new Clause.Word(token.form(), stems, false, false, Set.of());
    }

    /** The query, in which words of a name may be those of another one instead. */
    public List<Clause> in(List<Clause> query) {
        var result = new ArrayList<>(query);
        List<Integer> strong = new ArrayList<>();
        for (int i = 0; i < query.size(); i++) {
            if (query.get(i) instanceof Clause.Word word && !word.weak() && !word.excluded()) {
                strong.add(i);
            }
        }
        for (int at = 0; at < strong.size(); at++) {
            var first = (Clause.Word) query.get(strong.get(at));
            for (String stem : first.stems().keySet()) {
                for (Name name : byFirstStem.getOrDefault(stem, List.of())) {
                    apply(name, strong.subList(at, strong.size()), query, result);
                }
            }
        }
        return result;
    }

    private static void apply(Name name, List<Integer> places, List<Clause> query, List<Clause> result) {
        if (places.size() < name.words().size()) {
            return;
        }
        for (int i = 0; i < name.words().size(); i++) {
            var word = (Clause.Word) query.get(places.get(i));
            if (name.words().get(i).stems().stream().noneMatch(word.stems()::containsKey)) {
                return;
            }
        }
        for (int i = 0; i < name.words().size(); i++) {
            result.set(places.get(i), ((Clause.Word) result.get(places.get(i))).orInstead(name.others()));
        }
    }
}
