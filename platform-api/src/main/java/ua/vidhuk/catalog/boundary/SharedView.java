package ua.vidhuk.catalog.boundary;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A shared entry as the platform's administrator sees it.
 *
 * @param kind category, enterprise or service-card
 * @param version to be sent with the next change
 * @param active whether tenants may adopt it
 * @param fields all that it says
 * @param changedBy who published the version
 */
public record SharedView(
        String kind,
        String code,
        long version,
        boolean active,
        JsonObject fields,
        Instant changedAt,
        String changedBy) {

    /**
     * A version that was published.
     *
     * @param active whether tenants could adopt it
     * @param changedFields what differs from the version before
     */
    public record SharedVersion(
            long version, Instant changedAt, String changedBy, boolean active, List<String> changedFields) {}

    /**
     * An entry in the list.
     *
     * @param names by language tag
     * @param active whether tenants may adopt it
     */
    public record SharedItem(
            String code,
            Map<String, String> names,
            boolean active,
            long version,
            Instant changedAt,
            String changedBy) {}

    /**
     * A page of the list.
     *
     * @param next what {@code after} must be for the page behind it, or null
     * @param flowingSince since when there is something that not all tenants have yet, or null
     * @param failures which tenants could not be brought to it the last time and why, or null
     */
    public record SharedItemPage(List<SharedItem> items, String next, Instant flowingSince, String failures) {}
}
