package ua.vidhuk.appeals.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import ua.vidhuk.appeals.entity.Question;
import ua.vidhuk.appeals.entity.QuestionState;

/** What is open about a house and its street (P4). */
@ApplicationScoped
public class NearbyQuestions {

    private static final List<QuestionState> OPEN_STATES = Arrays.stream(QuestionState.values())
            .filter(each -> !each.isFinal())
            .toList();
    private static final String OF_HOUSE =
            """
            select q from Question q join fetch q.appeal
            where lower(q.place.street) = lower(:street) and q.state in :open and lower(q.place.house) = lower(:house)
            order by q.registeredAt desc, q.id desc""";
    private static final String OF_STREET =
            """
            select q from Question q join fetch q.appeal where lower(q.place.street) = lower(:street) and q.state in :open
            order by q.registeredAt desc, q.id desc""";

    @PersistenceContext(unitName = "vidhuk")
    EntityManager entities;

    /**
     * Those of the house first, then those of the street, each the newest first.
     *
     * @param house or null
     * @param limit how many at the most
     */
    public List<Question> open(String street, String house, int limit) {
        var found = new LinkedHashSet<Question>();
        if (house != null) {
            found.addAll(entities.createQuery(OF_HOUSE, Question.class)
                    .setParameter("street", street)
                    .setParameter("open", OPEN_STATES)
                    .setParameter("house", house)
                    .setMaxResults(limit)
                    .getResultList());
        }
        found.addAll(entities.createQuery(OF_STREET, Question.class)
                .setParameter("street", street)
                .setParameter("open", OPEN_STATES)
                .setMaxResults(limit)
                .getResultList());
        return new ArrayList<>(found).subList(0, Math.min(limit, found.size()));
    }
}
