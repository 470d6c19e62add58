package ua.vidhuk.intake.entity;

import java.time.Instant;
import java.util.UUID;

/**
 * A question as Open311 tells of it: nothing of who sent it, and none of their words.
 *
 * @param id of the question
 * @param open whether it is not at its end
 * @param serviceCode code of the category
 * @param serviceName in the language that was asked for
 * @param requestedAt when it was registered
 * @param updatedAt when it came to its end, or was registered
 * @param expectedAt when the answer is due
 * @param latitude to about a hundred metres, or null
 * @param longitude likewise
 */
public record ServiceRequest(
        UUID id,
        boolean open,
        String serviceCode,
        String serviceName,
        Instant requestedAt,
        Instant updatedAt,
        Instant expectedAt,
        Double latitude,
        Double longitude) {}
