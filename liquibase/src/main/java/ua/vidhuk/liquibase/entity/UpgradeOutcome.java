package ua.vidhuk.liquibase.entity;

import java.time.Duration;

/**
 * What an upgrade did to one schema.
 *
 * @param changeSets how many it ran there; none when the schema stayed as it was
 * @param failure why it stayed at its old version, or null; names change set and SQL state, never data
 */
public record UpgradeOutcome(SchemaName schema, int changeSets, Duration took, String failure) {

    public boolean failed() {
        return failure != null;
    }
}
