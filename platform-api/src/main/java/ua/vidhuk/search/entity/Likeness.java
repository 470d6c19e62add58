package ua.vidhuk.search.entity;

import java.util.Comparator;

/**
 * How much two things are alike.
 *
 * @param document the other one
 * @param score from 0 to 1: words that they share, then how near and how close in time they are
 * @param metres between the two, or null when one of them is not on the map
 * @param samePlace whether street and house are the same words
 */
public record Likeness(SearchDocument document, double score, Long metres, boolean samePlace) {

    /** The most alike first, of equals the newest. */
    public static final Comparator<Likeness> MOST_ALIKE = Comparator.comparingDouble(Likeness::score)
            .reversed()
            .thenComparing(each -> each.document().at(), Comparator.reverseOrder())
            .thenComparing(each -> each.document().key().text());
}
