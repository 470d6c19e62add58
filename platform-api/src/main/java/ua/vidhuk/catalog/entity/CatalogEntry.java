package ua.vidhuk.catalog.entity;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * A version of an entry as it holds in the tenant.
 *
 * @param fields all that hold, the shared ones and the tenant's own
 * @param adoption of which shared entry, or null for one of the tenant's own
 * @param change how this version came to be
 */
public record CatalogEntry(
        UUID id,
        CatalogKind kind,
        String code,
        long version,
        JsonObject fields,
        boolean active,
        Adoption adoption,
        Change change) {

    /**
     * What ties an entry to a shared one.
     *
     * @param code of the shared entry
     * @param version of the shared entry whose fields hold here, save for those overridden
     * @param overridden fields that are the tenant's own, each with the version of the shared entry against which that
     *     was decided
     */
    public record Adoption(String code, long version, Map<String, Long> overridden) {

        public Adoption {
            overridden = Map.copyOf(overridden);
        }
    }

    /**
     * @param act created, edited, restored, adopted, kept-own, took-shared, flowed, loaded
     * @param at when
     * @param by username of whom, or what did it at the command line
     */
    public record Change(String act, Instant at, String by) {}

    public boolean isAdopted() {
        return adoption != null;
    }
}
