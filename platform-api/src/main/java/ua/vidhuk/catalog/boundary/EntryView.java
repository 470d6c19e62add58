package ua.vidhuk.catalog.boundary;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.List;

/**
 * An entry as those see it who edit the catalogue.
 *
 * @param kind category, enterprise or service-card
 * @param version to be sent with the next change
 * @param active whether it is in use
 * @param fields all that hold here
 * @param state own, adopted, overridden or differs
 * @param sharedCode of the shared entry that it adopts, or null
 * @param sharedVersion of the shared entry whose fields hold here, or null
 * @param differences fields that are the tenant's own in an adopted entry
 * @param act how this version came to be
 * @param changedBy who made it
 */
public record EntryView(
        String kind,
        String code,
        long version,
        boolean active,
        JsonObject fields,
        String state,
        String sharedCode,
        Long sharedVersion,
        List<FieldDifference> differences,
        String act,
        Instant changedAt,
        String changedBy) {

    /**
     * A field that is the tenant's own.
     *
     * @param mine the value that holds here, or null
     * @param shared the shared entry's value now, or null
     * @param undecided whether the shared value changed since the own one was chosen
     */
    public record FieldDifference(String field, JsonValue mine, JsonValue shared, boolean undecided) {}
}
