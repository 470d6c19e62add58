package ua.vidhuk.onboarding.entity;

import java.time.Instant;

/**
 * One change of a setting, as the registry's history has it.
 *
 * @param field as the registry calls it
 * @param before as JSON, or null
 * @param after as JSON, or null
 */
public record SettingChange(Instant changedAt, String changedBy, String field, String before, String after) {}
