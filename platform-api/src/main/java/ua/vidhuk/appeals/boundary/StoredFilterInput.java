package ua.vidhuk.appeals.boundary;

import java.util.List;
import java.util.Objects;
import ua.vidhuk.appeals.entity.FilterWords;
import ua.vidhuk.language.control.PlainText;

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
 * @param number registration number of the appeal, or null
 * @param mark {@code anonymous}, {@code repeated} or {@code collective}, or null
 * @param box {@code west,south,east,north} in degrees: only what lies in this part of the map; or null
 * @param unlocated only what has no place on the map; null for no
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
        String number,
        String mark,
        String box,
        Boolean unlocated,
        String order) {

    static final StoredFilterInput NOTHING =
            new StoredFilterInput(null, null, null, null, null, null, false, null, null, null, null, null);

    public StoredFilterInput {
        states = Objects.requireNonNullElse(states, List.<String>of()).stream()
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    FilterWords words() {
        return new FilterWords(
                states,
                PlainText.clean(category),
                PlainText.clean(executor),
                overdue,
                PlainText.clean(number),
                PlainText.clean(mark),
                PlainText.clean(box),
                Boolean.TRUE.equals(unlocated),
                Objects.requireNonNullElse(PlainText.clean(order), "newest"));
    }
}
