package ua.vidhuk.appeals.boundary;

import java.util.List;
import java.util.UUID;

/**
 * A list of questions under a name, as its reader sees it (P5).
 *
 * @param id of the filter
 * @param name as it stands beside the places
 * @param role with whom it is shared, or null
 * @param mine whether the reader keeps it
 * @param changeable whether the reader may change or remove it
 * @param states words of states; empty for all
 * @param category code, or null
 * @param executor code, or null
 * @param overdue only open ones past their deadline
 * @param number registration number of the appeal, or null
 * @param mark {@code anonymous}, {@code repeated} or {@code collective}, or null
 * @param box {@code west,south,east,north} in degrees: only what lies in this part of the map; or null
 * @param unlocated only what has no place on the map
 * @param order {@code newest} or {@code most-urgent}
 * @param count how many questions the reader sees there, no more than {@link #MOST}
 * @param version to be sent back with the next change
 */
public record StoredFilterView(
        UUID id,
        String name,
        String role,
        boolean mine,
        boolean changeable,
        List<String> states,
        String category,
        String executor,
        boolean overdue,
        String number,
        String mark,
        String box,
        boolean unlocated,
        String order,
        int count,
        long version) {

    /** Where counting ends: "as many as this, or more". */
    public static final int MOST = 100;
}
