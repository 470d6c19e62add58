package ua.vidhuk.appeals.entity;

import java.util.List;
import java.util.UUID;

/**
 * A list of questions that somebody keeps under a name: an inbox of one person, or of a team (P5).
 *
 * @param id null for one that is not kept yet
 * @param owner login of who keeps it
 * @param role label of the role with which it is shared, or null for nobody
 * @param enterpriseId within the role only colleagues of this enterprise, or null
 * @param name as it stands beside the places
 * @param states words of states; empty for all
 * @param category code, or null
 * @param executor code, or null
 * @param overdue only open ones past their deadline
 * @param order {@code newest} or {@code most-urgent}
 * @param version grows with every change
 */
public record StoredFilter(
        UUID id,
        String owner,
        String role,
        UUID enterpriseId,
        String name,
        List<String> states,
        String category,
        String executor,
        boolean overdue,
        String order,
        long version) {

    public StoredFilter {
        states = List.copyOf(states);
    }
}
