package ua.vidhuk.appeals.boundary;

import java.util.List;
import java.util.Objects;

/**
 * A list of questions that somebody wants to keep.
 *
 * @param version the one that was seen; null for a new one
 * @param name as it will stand beside the places
 * @param role with whom it is shared, or null for nobody
 * @param states words of states; empty for all
 * @param category code, or null
 * @param executor code, or null
 * @param overdue only open ones past their deadline
 * @param order {@code newest} or {@code most-urgent}
 */
public record StoredFilterInput(
        Long version,
        String name,
        String role,
        List<String> states,
        String category,
        String executor,
        boolean overdue,
        String order) {

    public StoredFilterInput {
        states = Objects.requireNonNullElse(states, List.<String>of()).stream()
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    FilterParameters parameters() {
        var parameters = new FilterParameters();
        parameters.states = states;
        parameters.category = category;
        parameters.executor = executor;
        parameters.overdue = overdue;
        parameters.order = order;
        return parameters;
    }
}
