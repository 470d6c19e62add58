package ua.vidhuk.search.control;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import ua.vidhuk.search.entity.Clause;
import ua.vidhuk.search.entity.SearchRequest;

/**
 * What a request looks for, sorted by what it means for finding; and the weights, which are the same for every engine.
 *
 * @param strong words that say something, so many of which must be there; where there are none, those that say little
 * @param placed words that must stand in certain texts
 * @param phrases that must be there
 * @param beginnings of words that must be there
 * @param excluded what must not be there
 * @param required how many of the strong words must be there
 */
record QueryShape(
        List<Clause.Word> strong,
        List<Clause.Word> placed,
        List<Clause.Phrase> phrases,
        List<Clause.Beginning> beginnings,
        List<Clause> excluded,
        int required) {

    /** What it counts that a word stands in the very form that was typed. */
    static final float SAME_FORM = 0.25f;

    /** What another name counts of what was typed. */
    static final float OTHER_NAME = 0.9f;

    /** What the other texts count in which a phrase stands. */
    static final float TIE = 0.15f;

    /** More than words count that only resemble what was typed. */
    static final float EXACT = 1000;

    static final float EVERY_WORD = 2;

    static QueryShape of(SearchRequest request) {
        List<Clause.Word> words = of(request.clauses().stream().filter(each -> !each.excluded()), Clause.Word.class);
        List<Clause.Word> free =
                words.stream().filter(each -> each.within().isEmpty()).toList();
        List<Clause.Word> strong = free.stream().filter(each -> !each.weak()).toList();
        List<Clause.Word> sought = strong.isEmpty() ? free : strong;
        return new QueryShape(
                sought,
                words.stream()
                        .filter(each -> !each.within().isEmpty() && !each.weak())
                        .toList(),
                of(request.clauses().stream().filter(each -> !each.excluded()), Clause.Phrase.class),
                of(request.clauses().stream(), Clause.Beginning.class),
                request.clauses().stream().filter(Clause::excluded).toList(),
                Math.max(1, Math.min(request.required(), sought.size())));
    }

    private static <T extends Clause> List<T> of(Stream<Clause> clauses, Class<T> type) {
        return clauses.filter(type::isInstance).map(type::cast).distinct().toList();
    }

    /** Whether nothing is sought, so that everything is found that no condition leaves out. */
    boolean looksForNothing() {
        return strong.isEmpty() && placed.isEmpty() && phrases.isEmpty() && beginnings.isEmpty();
    }

    /** Whether more than one word must be there. */
    boolean hasSeveral() {
        return placed.size() + (required == strong.size() ? strong.size() : 0) > 1;
    }

    boolean isCorrected() {
        return strong.stream().anyMatch(Clause.Word::corrected);
    }

    /** Whether the word may stand in other forms than the one that was typed; a number cannot. */
    static boolean hasForms(Clause.Word word) {
        return word.form().isEmpty()
                || !Character.isDigit(word.form().charAt(0))
                || !word.stems().keySet().equals(Set.of(word.form()));
    }

    /** The word's basic forms with what they count; a number, with what it counts that it stands as it was typed. */
    static Map<String, Float> stems(Clause.Word word) {
        return hasForms(word) ? word.stems() : Map.of(word.form(), word.stems().get(word.form()) + SAME_FORM);
    }

    /** The word without what it may have been meant to be. */
    static Clause.Word asTyped(Clause.Word word) {
        var stems = new LinkedHashMap<>(word.stems());
        stems.values().removeIf(each -> each < 1);
        return word.withStems(stems);
    }
}
