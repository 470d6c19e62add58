package ua.vidhuk.appeals.entity;

import java.util.UUID;

/**
 * Identifies an appeal.
 *
 * @param value UUID, version 7 for those made here
 */
public record AppealId(UUID value) {

    public AppealId {
        if (value == null) {
            throw new IllegalArgumentException("an id has a value");
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
