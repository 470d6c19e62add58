package ua.vidhuk.catalog.boundary;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * An entry in the list of those who edit the catalogue.
 *
 * @param names by language tag
 * @param active whether it is in use
 * @param state own, adopted, overridden or differs
 */
public record EntryRow(
        String code, Map<String, String> names, boolean active, String state, long version, Instant changedAt) {

    /**
     * A page of the list.
     *
     * @param next what {@code after} must be for the page behind it, or null
     */
    public record EntryPage(List<EntryRow> items, String next) {}

    /**
     * A version of an entry.
     *
     * @param act created, edited, restored, adopted, kept-own, took-shared, flowed or loaded
     * @param changedBy who made it
     * @param active whether it was in use
     * @param changedFields what differs from the version before
     */
    public record EntryVersion(
            long version,
            String act,
            Instant changedAt,
            String changedBy,
            boolean active,
            List<String> changedFields) {}
}
