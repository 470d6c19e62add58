package ua.vidhuk.search.control;

import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;
import ua.vidhuk.search.entity.Likeness;
import ua.vidhuk.search.entity.SearchDocument;
import ua.vidhuk.search.entity.TextField;

/**
 * Says how much documents are alike to one: by the words that they share, by how near they are and by how close in time.
 * Reckoned by us from what engines keep, so that every engine gives the same.
 */
final class Comparison {

    private static final double METRES = 300;
    private static final double DAYS = 30;
    private static final double OF_WORDS = 0.4;
    private static final double OF_PLACE = 0.4;
    private static final double OF_TIME = 0.2;
    private static final double SAME_STREET = 0.5;
    private static final double NOTHING_KNOWN = 0.15;

    private final TextAnalysis analysis;
    private final SearchDocument one;
    private final Set<Set<String>> words;
    private final Set<Set<String>> street;

    Comparison(SearchDocument one, TextAnalysis analysis) {
        this.analysis = analysis;
        this.one = one;
        this.words = words(one);
        this.street = street(one);
    }

    Likeness with(SearchDocument other) {
        Long metres = one.spot() == null || other.spot() == null
                ? null
                : Math.round(one.spot().metresTo(other.spot()));
        String place = one.text(TextField.PLACE);
        boolean samePlace = place.indexOf(',') > 0 && place.equalsIgnoreCase(other.text(TextField.PLACE));
        double days = Math.abs(Duration.between(one.at(), other.at()).toHours()) / 24.0;
        double near = near(metres, samePlace, other);
        double score = shared(words(other)) * (OF_WORDS + OF_PLACE * near + OF_TIME / (1 + days / DAYS));
        return new Likeness(other, score, metres, samePlace);
    }

    private double near(Long metres, boolean samePlace, SearchDocument other) {
        if (samePlace) {
            return 1;
        }
        if (metres != null) {
            return 1 / (1 + metres / METRES);
        }
        return !street.isEmpty() && street.equals(street(other)) ? SAME_STREET : NOTHING_KNOWN;
    }

    /** The cosine of the two sets of words; words are the same when any of their basic forms are. */
    private double shared(Set<Set<String>> others) {
        if (words.isEmpty() || others.isEmpty()) {
            return 0;
        }
        var there = others.stream().flatMap(Set::stream).collect(Collectors.toSet());
        long common = words.stream()
                .filter(each -> each.stream().anyMatch(there::contains))
                .count();
        return common / Math.sqrt((double) words.size() * others.size());
    }

    private Set<Set<String>> words(SearchDocument document) {
        return words(document.text(TextField.TITLE) + " " + document.text(TextField.BODY), document.language());
    }

    private Set<Set<String>> street(SearchDocument document) {
        return words(document.text(TextField.PLACE).split(",", 2)[0], document.language());
    }

    /** Words that say something, each by all its basic forms and once. */
    private Set<Set<String>> words(String text, String language) {
        return analysis.tokens(text, language).stream()
                .filter(each -> !each.weak())
                .map(each -> Set.copyOf(each.stems()))
                .collect(Collectors.toSet());
    }
}
