package ua.vidhuk.petitions.control;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import ua.vidhuk.petitions.entity.PetitionState;

/**
 * Which petitions of those that everybody may see.
 *
 * @param states only these; empty for all published ones
 * @param categoryId or null
 * @param words that stand in the petition, or null
 * @param found what the index found by these words, or null when the database is to look for them
 * @param order in which
 */
public record PetitionFilter(Set<PetitionState> states, UUID categoryId, String words, List<UUID> found, Order order) {

    /** In which order. */
    public enum Order {
        NEWEST,
        /** Those first whose signing ends first; only those that still collect. */
        ENDING
    }

    /** One that no index was asked for. */
    public PetitionFilter(Set<PetitionState> states, UUID categoryId, String words, Order order) {
        this(states, categoryId, words, null, order);
    }

    public PetitionFilter {
        states = Set.copyOf(states);
        found = found == null ? null : List.copyOf(found);
    }
}
