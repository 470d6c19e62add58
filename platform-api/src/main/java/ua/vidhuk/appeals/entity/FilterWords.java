package ua.vidhuk.appeals.entity;

import java.util.List;

/**
 * Which questions a list shows, in the words of its address. They are kept as they are: what they name may be gone later.
 *
 * @param states words of states; empty for all
 * @param category code, or null
 * @param executor code, or null
 * @param overdue only open ones past their deadline
 * @param number registration number of the appeal, or null
 * @param mark {@code anonymous}, {@code repeated} or {@code collective}, or null
 * @param box {@code west,south,east,north} in degrees, or null
 * @param unlocated only what has no place on the map
 * @param order {@code newest} or {@code most-urgent}
 */
public record FilterWords(
        List<String> states,
        String category,
        String executor,
        boolean overdue,
        String number,
        String mark,
        String box,
        boolean unlocated,
        String order) {

    public FilterWords {
        states = List.copyOf(states);
    }
}
