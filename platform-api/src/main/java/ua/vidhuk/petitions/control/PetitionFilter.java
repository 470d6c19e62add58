package ua.vidhuk.petitions.control;

import java.util.Set;
import java.util.UUID;
import ua.vidhuk.petitions.entity.PetitionState;

/**
 * Which petitions of those that everybody may see.
 *
 * @param states only these; empty for all published ones
 * @param categoryId or null
 * @param words that stand in the petition, or null
 * @param order in which
 */
public record PetitionFilter(Set<PetitionState> states, UUID categoryId, String words, Order order) {

    /** In which order. */
    public enum Order {
        NEWEST,
        /** Those first whose signing ends first; only those that still collect. */
        ENDING
    }

    public PetitionFilter {
        states = Set.copyOf(states);
    }
}
