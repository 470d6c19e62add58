package ua.vidhuk.appeals.boundary;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * An incident in a list.
 *
 * @param title what happened
 * @param category code
 * @param categoryNames by language tag
 * @param closedAt when all was over, or null
 * @param questions how many are in it
 */
public record IncidentRow(
        UUID id,
        String title,
        String category,
        Map<String, String> categoryNames,
        Instant openedAt,
        Instant closedAt,
        long questions) {

    /**
     * @param next cursor of the page behind, or null
     */
    public record IncidentPage(List<IncidentRow> items, String next) {}

    /**
     * What a question has to do with incidents.
     *
     * @param joined the one that it is in, or null
     * @param near open ones near it, to which it may belong; empty when it is in one
     */
    public record IncidentHint(IncidentRow joined, List<IncidentRow> near) {}
}
