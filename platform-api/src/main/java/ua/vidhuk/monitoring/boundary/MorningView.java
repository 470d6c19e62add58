package ua.vidhuk.monitoring.boundary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The morning report of a day; who asked is not in it (P13).
 *
 * @param day in the tenant's time zone
 * @param until where its 24 hours end
 * @param made whether it is the report that was made; else it tells how matters stand now
 * @param count all questions of the 24 hours
 * @param problems the ten categories that are the farthest above their own average
 * @param incidents that went on, the newest first
 * @param veryLate by responsible enterprise, the most first
 */
public record MorningView(
        LocalDate day,
        Instant until,
        boolean made,
        long count,
        List<MorningRow> problems,
        List<MorningIncident> incidents,
        List<MorningLate> veryLate) {

    /**
     * What was asked of a category.
     *
     * @param category code
     * @param names by language tag
     * @param count questions of the 24 hours
     * @param before questions of the 28 days before them
     * @param usual of those, a day
     * @param index how many times as many as usual; null without any before
     * @param open how many of all its questions were open
     * @param late how many of those were past their deadline
     * @param streets where the most were from, the most first; at most three
     * @param executor code of the enterprise that is responsible for the most, or null
     * @param executorNames by language tag, or null
     * @param ofExecutor for how many
     */
    public record MorningRow(
            String category,
            Map<String, String> names,
            long count,
            long before,
            double usual,
            Double index,
            long open,
            long late,
            List<MorningStreet> streets,
            String executor,
            Map<String, String> executorNames,
            long ofExecutor) {}

    /** How many questions are from a street. */
    public record MorningStreet(String street, long count) {}

    /**
     * An incident that went on.
     *
     * @param id of the incident
     * @param title what happened
     * @param category code
     * @param names of the category, by language tag
     * @param openedAt since when
     * @param questions how many are in it
     */
    public record MorningIncident(
            UUID id, String title, String category, Map<String, String> names, Instant openedAt, long questions) {}

    /**
     * Work that is late for more than a week.
     *
     * @param executor code of the responsible enterprise; null for what nobody has
     * @param names by language tag, or null
     * @param count how many questions
     */
    public record MorningLate(String executor, Map<String, String> names, long count) {}
}
