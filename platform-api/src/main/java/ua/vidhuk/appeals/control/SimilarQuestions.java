package ua.vidhuk.appeals.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import ua.vidhuk.appeals.entity.Place;
import ua.vidhuk.appeals.entity.Question;
import ua.vidhuk.appeals.entity.QuestionState;

/** Open questions that may be the same as one that somebody is telling of: by place, words and applicant (P4). */
@ApplicationScoped
public class SimilarQuestions {

    private static final List<QuestionState> OPEN_STATES = Arrays.stream(QuestionState.values())
            .filter(each -> !each.isFinal())
            .toList();
    private static final int CANDIDATES = 40;

    /** A little more than the distance within which two places are near. */
    private static final double LATITUDES = 0.003;

    private static final String NEAR =
            """
            select q from Question q join fetch q.appeal
            where q.place.latitude between :south and :north and q.place.longitude between :west and :east
              and q.result.closedAt is null and q.state in :open
            order by q.registeredAt desc, q.id desc""";
    private static final String OF_APPLICANT =
            """
            select q from Question q join fetch q.appeal a where a.applicant.phone = :phone and q.state in :open
            order by a.registeredAt desc, q.id desc""";
    private static final String THESE =
            "select q from Question q join fetch q.appeal where q.id in :ids and q.state in :open";

    @PersistenceContext(unitName = "vidhuk")
    EntityManager entities;

    @Inject
    NearbyQuestions nearby;

    @Inject
    SimilarWords words;

    /**
     * What is told so far.
     *
     * @param categoryId or null
     * @param place never null; its parts may be missing
     * @param text cleaned, or null
     * @param phone of the applicant in E.164; null when it is not known, and always for residents
     */
    public record Told(UUID categoryId, Place place, String text, String phone) {}

    /**
     * The most alike first.
     *
     * @param found by their words, as {@link SimilarWords#search} has them
     * @param limit how many at the most
     */
    public List<Likeness> of(Told told, Collection<UUID> found, int limit) {
        var typed = words.of(told.text());
        return candidates(told, found).stream()
                .map(each -> Likeness.of(each, told, words.shared(typed, each.text())))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparingDouble(Likeness::score)
                        .reversed()
                        .thenComparing(each -> each.question().registeredAt(), Comparator.reverseOrder()))
                .limit(limit)
                .toList();
    }

    private Set<Question> candidates(Told told, Collection<UUID> found) {
        var candidates = new LinkedHashSet<Question>();
        Place place = told.place();
        if (place.street() != null) {
            candidates.addAll(nearby.open(place.street(), place.house(), CANDIDATES));
        }
        if (place.latitude() != null) {
            candidates.addAll(around(place));
        }
        if (told.phone() != null) {
            candidates.addAll(entities.createQuery(OF_APPLICANT, Question.class)
                    .setParameter("phone", told.phone())
                    .setParameter("open", OPEN_STATES)
                    .setMaxResults(CANDIDATES)
                    .getResultList());
        }
        if (!found.isEmpty()) {
            candidates.addAll(entities.createQuery(THESE, Question.class)
                    .setParameter("ids", found)
                    .setParameter("open", OPEN_STATES)
                    .getResultList());
        }
        return candidates;
    }

    private List<Question> around(Place place) {
        double longitudes = LATITUDES / Math.max(0.1, Math.cos(Math.toRadians(place.latitude())));
        return entities.createQuery(NEAR, Question.class)
                .setParameter("south", place.latitude() - LATITUDES)
                .setParameter("north", place.latitude() + LATITUDES)
                .setParameter("west", place.longitude() - longitudes)
                .setParameter("east", place.longitude() + longitudes)
                .setParameter("open", OPEN_STATES)
                .setMaxResults(CANDIDATES)
                .getResultList();
    }
}
