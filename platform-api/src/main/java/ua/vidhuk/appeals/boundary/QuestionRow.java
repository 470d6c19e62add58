package ua.vidhuk.appeals.boundary;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A question in a list; who sent it is not in lists (P13).
 *
 * @param id of the question
 * @param appealId of its appeal
 * @param number registration number of its appeal
 * @param ordinal place among the appeal's questions, from 1
 * @param channel by which the appeal came
 * @param category code
 * @param categoryNames by language tag
 * @param excerpt the first 160 characters of the text
 * @param place street and house in one line, or null
 * @param latitude of the place in degrees, or null
 * @param longitude of the place in degrees, or null
 * @param state word of the state
 * @param priority normal, high or emergency
 * @param registeredAt when
 * @param dueAt when the answer is due
 * @param overdue whether it is open and past its deadline
 * @param executors names of the enterprises by language tag, the responsible first
 * @param marks words of what its appeal is by law: anonymous, repeated, collective
 * @param version to be sent back with the next change
 */
public record QuestionRow(
        UUID id,
        UUID appealId,
        String number,
        int ordinal,
        String channel,
        String category,
        Map<String, String> categoryNames,
        String excerpt,
        String place,
        Double latitude,
        Double longitude,
        String state,
        String priority,
        Instant registeredAt,
        Instant dueAt,
        boolean overdue,
        List<Map<String, String>> executors,
        List<String> marks,
        long version) {

    /**
     * A page of a list.
     *
     * @param items the rows
     * @param next cursor of the next page, or null at the end
     */
    public record Page(List<QuestionRow> items, String next) {}
}
