package ua.vidhuk.petitions.entity;

import java.util.Objects;
import java.util.UUID;

/** Which petition. */
public record PetitionId(UUID value) {

    public PetitionId {
        Objects.requireNonNull(value, "a petition has an id");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
