package ua.vidhuk.search.control;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Which words of an index are taken in place of one that was typed; the same for every engine. */
final class SpellingChoice {

    private static final int TRIED = 24;

    private final String form;
    private final List<Candidate> candidates;

    private record Candidate(String form, int edits, long frequency) {}

    /**
     * @param form what was typed
     * @param frequencies in how many documents words stand that are spelt almost like it
     */
    SpellingChoice(String form, Map<String, Long> frequencies) {
        this.form = form;
        this.candidates = frequencies.entrySet().stream()
                .filter(each -> mayBeMeant(each.getKey()))
                .map(each -> new Candidate(each.getKey(), EditDistance.between(form, each.getKey()), each.getValue()))
                .filter(each -> each.edits() <= EditDistance.allowed(form))
                .sorted(Comparator.comparingInt(Candidate::edits)
                        .thenComparing(
                                Comparator.comparingLong(Candidate::frequency).reversed())
                        .thenComparing(Candidate::form))
                .limit(TRIED)
                .toList();
    }

    private boolean mayBeMeant(String other) {
        return !other.equals(form) && other.chars().allMatch(Character::isLetter);
    }

    /** The words worth a look, the nearest and most frequent first. */
    List<String> tried() {
        return candidates.stream().map(Candidate::form).toList();
    }

    /**
     * The nearest of them that the reader may learn of.
     *
     * @param stands whether a word stands in a document that the reader may find
     */
    List<String> chosen(Predicate<String> stands) {
        var chosen = new ArrayList<String>();
        int nearest = EditDistance.allowed(form);
        for (Candidate each : candidates) {
            if (chosen.size() == EditDistance.MOST || each.edits() > nearest) {
                break;
            }
            if (stands.test(each.form())) {
                nearest = each.edits();
                chosen.add(each.form());
            }
        }
        return chosen;
    }
}
