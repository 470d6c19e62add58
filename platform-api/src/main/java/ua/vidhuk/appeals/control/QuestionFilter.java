package ua.vidhuk.appeals.control;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import ua.vidhuk.appeals.entity.MapBox;
import ua.vidhuk.appeals.entity.Mark;
import ua.vidhuk.appeals.entity.QuestionState;

/**
 * Which questions a list shows.
 *
 * @param states only these; empty for all
 * @param categoryId only of this category, or null
 * @param enterpriseId only those assigned to this enterprise, or null
 * @param dueBefore only open ones whose deadline lies before, or null
 * @param number only of the appeal with this registration number, or null
 * @param phone only of applicants with this number in E.164, or null
 * @param box only those that lie in this part of the map, or null
 * @param unlocated only those that have no place on the map
 * @param mark only of appeals that are this by law, or null
 * @param order in which
 */
public record QuestionFilter(
        Set<QuestionState> states,
        UUID categoryId,
        UUID enterpriseId,
        Instant dueBefore,
        String number,
        String phone,
        MapBox box,
        boolean unlocated,
        Mark mark,
        Order order) {

    /** In which order a list stands; ties are broken by the id, so that pages never overlap. */
    public enum Order {
        NEWEST,
        MOST_URGENT
    }

    public QuestionFilter {
        states = Set.copyOf(states);
    }

    /** Those that lie anywhere or nowhere. */
    public QuestionFilter(
            Set<QuestionState> states,
            UUID categoryId,
            UUID enterpriseId,
            Instant dueBefore,
            String number,
            String phone,
            Order order) {
        this(states, categoryId, enterpriseId, dueBefore, number, phone, null, false, null, order);
    }

    /** Those of them that lie in this part of the map. */
    public QuestionFilter within(MapBox part) {
        return new QuestionFilter(
                states, categoryId, enterpriseId, dueBefore, number, phone, part, false, mark, Order.NEWEST);
    }

    /** Those of them that have no place on the map. */
    public QuestionFilter nowhere() {
        return new QuestionFilter(
                states, categoryId, enterpriseId, dueBefore, number, phone, null, true, mark, Order.NEWEST);
    }
}
