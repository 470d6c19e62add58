package ua.vidhuk.petitions.boundary;

import java.time.Instant;
import java.util.UUID;
import ua.vidhuk.petitions.control.InvalidationBook.Invalidation;

/**
 * A set of signatures that was found to be forged.
 *
 * @param from signed at this moment or later, or null
 * @param until signed at this moment or earlier
 * @param network from which they came, or null
 * @param networkAtLeast only those whose network gave so many, or null
 * @param signatures how many were taken out of the count
 * @param undoneAt when they were given back, or null while it holds
 * @param undoneBy by whom, or null
 * @param undoneFor why, or null
 */
public record InvalidationView(
        UUID id,
        Instant from,
        Instant until,
        String network,
        Integer networkAtLeast,
        int signatures,
        String reason,
        Instant madeAt,
        String madeBy,
        Instant undoneAt,
        String undoneBy,
        String undoneFor) {

    static InvalidationView of(Invalidation made) {
        var undone = made.undone();
        return new InvalidationView(
                made.id(),
                made.filter().from(),
                made.filter().until(),
                made.filter().network(),
                made.filter().networkAtLeast(),
                made.signatures(),
                made.made().reason(),
                made.made().at(),
                made.made().by(),
                undone == null ? null : undone.at(),
                undone == null ? null : undone.by(),
                undone == null ? null : undone.reason());
    }

    /** Whether the signatures are out of the count. */
    public boolean holds() {
        return undoneAt == null;
    }
}
