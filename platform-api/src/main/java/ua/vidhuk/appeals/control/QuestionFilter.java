package ua.vidhuk.appeals.control;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
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
 * @param order in which
 */
public record QuestionFilter(
        Set<QuestionState> states,
        UUID categoryId,
        UUID enterpriseId,
        Instant dueBefore,
        String number,
        String phone,
        Order order) {

    /** In which order a list stands; ties are broken by the id, so that pages never overlap. */
    public enum Order {
        NEWEST,
        MOST_URGENT
    }

    public QuestionFilter {
        states = Set.copyOf(states);
    }
}
