package ua.vidhuk.search.entity;

import java.util.List;

/**
 * What could not be understood in a query, and what was done instead.
 *
 * @param problem which
 * @param typed the part of the query; shown to nobody but whoever typed it
 * @param known what could stand there
 */
public record QueryMistake(Problem problem, String typed, List<String> known) {

    /** What is wrong with it. */
    public enum Problem {
        /** There is no such field; the word was looked for as it stands. */
        UNKNOWN_FIELD,
        /** The field has no such value; it was left out. */
        UNKNOWN_VALUE,
        /** No value stands behind the colon; it was left out. */
        NO_VALUE,
        /** It is no day; it was left out. */
        NO_DATE,
        /** The quotation does not end; it was taken to end with the query. */
        OPEN_QUOTE,
        /** Only words that must not be there: nothing is looked for. */
        ONLY_EXCLUDED,
        /** Longer than a query may be; the rest was left out. */
        TOO_LONG;

        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    public QueryMistake {
        known = List.copyOf(known);
    }
}
