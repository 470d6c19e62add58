package ua.vidhuk.monitoring.boundary;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A question that is late; who sent it is not in lists (P13).
 *
 * @param question its id
 * @param appeal id of its appeal
 * @param number registration number of its appeal
 * @param ordinal place among the appeal's questions, from 1
 * @param category code
 * @param categoryNames by language tag
 * @param executor code of the responsible enterprise, or null
 * @param executorNames by language tag, or null
 * @param helperNames of the enterprises that have it besides, by language tag
 * @param state word of its state
 * @param emergency whether it is told at any hour
 * @param dueAt when it was due
 * @param late day, days, week or more
 * @param level how many steps of the ladder were taken
 */
public record LateRow(
        UUID question,
        UUID appeal,
        String number,
        int ordinal,
        String category,
        Map<String, String> categoryNames,
        String executor,
        Map<String, String> executorNames,
        List<Map<String, String>> helperNames,
        String state,
        boolean emergency,
        Instant dueAt,
        String late,
        int level) {

    /**
     * @param next cursor of the page behind, or null
     */
    public record LatePage(List<LateRow> items, String next) {}
}
