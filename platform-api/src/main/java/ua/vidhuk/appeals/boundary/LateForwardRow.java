package ua.vidhuk.appeals.boundary;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A question that should have been passed on to whoever is competent, by the law's days; who sent it is not in lists (P13).
 *
 * @param question its id
 * @param appeal id of its appeal
 * @param number registration number of its appeal
 * @param ordinal place among the appeal's questions, from 1
 * @param category code
 * @param categoryNames by language tag
 * @param forwardBy until when the law wanted it passed on
 * @param cameBack whether it came back from where it was handed over to; else its place lies elsewhere
 */
public record LateForwardRow(
        UUID question,
        UUID appeal,
        String number,
        int ordinal,
        String category,
        Map<String, String> categoryNames,
        Instant forwardBy,
        boolean cameBack) {

    /**
     * @param count how many there are on all pages, counted up to 1,000
     * @param items the oldest first
     * @param next cursor of the page behind, or null
     */
    public record LateForwardPage(int count, List<LateForwardRow> items, String next) {

        /** Nothing is late to be passed on. */
        public static final LateForwardPage NONE = new LateForwardPage(0, List.of(), null);

        public LateForwardPage {
            items = List.copyOf(items);
        }
    }
}
