package ua.vidhuk.appeals.entity;

import java.util.UUID;

/**
 * Identifies a question of an appeal.
 *
 * @param value UUID, version 7 for those made here
 */
public record QuestionId(UUID value) {

    public QuestionId {
        if (value == null) {
            throw new IllegalArgumentException("an id has a value");
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
