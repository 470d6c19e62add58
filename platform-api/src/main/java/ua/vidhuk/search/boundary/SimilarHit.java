package ua.vidhuk.search.boundary;

/**
 * Something that may be about the same thing.
 *
 * @param hit what it is, with the words marked that both have
 * @param likeness from 1 to 100: words that they share, then how near and how close in time they are
 * @param metres between the two, or null when one of them is not on the map
 * @param samePlace whether street and house are the same
 */
public record SimilarHit(SearchHit hit, int likeness, Long metres, boolean samePlace) {}
