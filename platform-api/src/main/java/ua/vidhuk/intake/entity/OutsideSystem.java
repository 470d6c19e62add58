package ua.vidhuk.intake.entity;

import java.time.Instant;
import java.util.UUID;

/**
 * A system outside that sends to the tenant.
 *
 * @param id stands in the address to which it sends
 * @param kind what it sends: pbx or open311
 * @param name as the tenant's administrator calls it
 * @param requestsPerMinute how often it may send
 * @param createdAt when it was connected
 * @param createdBy login of who connected it
 * @param revokedAt since when nothing is taken from it, or null
 */
public record OutsideSystem(
        UUID id,
        String kind,
        String name,
        int requestsPerMinute,
        Instant createdAt,
        String createdBy,
        Instant revokedAt) {

    public boolean revoked() {
        return revokedAt != null;
    }
}
