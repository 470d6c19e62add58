package ua.vidhuk.intake.entity;

import ua.vidhuk.appeals.entity.NewAppeal;

/**
 * What a source sent, as it would be registered.
 *
 * @param sourceId what the source calls it, or null when it does not say
 * @param appeal not yet checked
 */
public record MappedPayload(String sourceId, NewAppeal appeal) {}
