package ua.vidhuk.places.entity;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A part of the tenant's territory, as the tenant divides it.
 *
 * @param name by which the staff knows it
 * @param settlements all streets of which belong to it
 * @param streets that belong to it, wholly or with some houses
 * @param version grows with each change
 * @param changedAt when it was changed last
 * @param changedBy login of who did
 */
public record District(
        UUID id,
        String name,
        List<String> settlements,
        List<DistrictStreet> streets,
        long version,
        Instant changedAt,
        String changedBy) {

    public District {
        settlements = List.copyOf(settlements);
        streets = List.copyOf(streets);
    }
}
