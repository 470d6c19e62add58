package ua.vidhuk.appeals.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.JoinType;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import ua.vidhuk.appeals.entity.MapBox;
import ua.vidhuk.appeals.entity.PlaceCluster;
import ua.vidhuk.appeals.entity.Priority;
import ua.vidhuk.appeals.entity.Question;

/** Counts the questions of a list by where they lie. The database groups them: what is answered is as small as the grid. */
@ApplicationScoped
public class QuestionClusters {

    /** Some 28 by 28 kilometres here: a town is a few of them. */
    private static final MapGrid COUNTRY = new MapGrid(0.25, 0.4);

    private static final int MOST = 400;

    /** So many lie where the map begins; the rest may have been sent with a wrong place. */
    private static final double NEARLY_ALL = 0.98;

    @PersistenceContext(unitName = "vidhuk")
    EntityManager entities;

    @Inject
    Clock clock;

    /**
     * Those of the filter's box by the cells of a grid, those too near each other together, where most are first; 400 at
     * the most.
     *
     * @param filter with a box
     */
    public List<PlaceCluster> of(QuestionFilter filter, Visibility visibility, MapGrid grid) {
        if (visibility.isNone()) {
            return List.of();
        }
        CriteriaBuilder is = entities.getCriteriaBuilder();
        CriteriaQuery<Object[]> query = is.createQuery(Object[].class);
        Root<Question> question = query.from(Question.class);
        Path<Double> latitude = question.get("place").get("latitude");
        Path<Double> longitude = question.get("place").get("longitude");
        Path<String> street = question.get("place").get("street");
        Instant now = clock.instant();
        query.multiselect(
                        is.count(question.get("id")),
                        is.sum(one(is, is.and(isOpen(question), is.lessThan(question.<Instant>get("dueAt"), now)))),
                        is.sum(one(is, isOpenWith(Priority.EMERGENCY, is, question))),
                        is.sum(one(is, isOpenWith(Priority.HIGH, is, question))),
                        is.avg(latitude),
                        is.avg(longitude),
                        is.min(longitude),
                        is.min(latitude),
                        is.max(longitude),
                        is.max(latitude),
                        is.least(street),
                        is.greatest(street))
                .where(QuestionList.conditions(filter, visibility, is, query, question))
                .groupBy(cell(is, latitude, grid.latitudes()), cell(is, longitude, grid.longitudes()))
                .orderBy(is.desc(is.count(question.get("id"))));
        return grid.apart(entities.createQuery(query).setMaxResults(MOST).getResultList().stream()
                .map(QuestionClusters::cluster)
                .toList());
    }

    /** Where nearly all of them lie, with a margin; empty when none has a place on the map. */
    public Optional<MapBox> whereMostLie(QuestionFilter filter, Visibility visibility) {
        List<PlaceCluster> found = of(filter.within(MapBox.WORLD), visibility, COUNTRY);
        double enough =
                NEARLY_ALL * found.stream().mapToLong(PlaceCluster::count).sum();
        long held = 0;
        MapBox box = null;
        for (PlaceCluster each : found) {
            if (held >= enough) {
                break;
            }
            held += each.count();
            box = box == null ? each.box() : box.with(each.box());
        }
        return Optional.ofNullable(box).map(MapBox::withMargin);
    }

    /** The questions of clusters that have but one, with their appeals. */
    public List<Question> alone(QuestionFilter filter, Visibility visibility, Collection<PlaceCluster> single) {
        if (visibility.isNone() || single.isEmpty()) {
            return List.of();
        }
        CriteriaBuilder is = entities.getCriteriaBuilder();
        CriteriaQuery<Question> query = is.createQuery(Question.class);
        Root<Question> question = query.from(Question.class);
        question.fetch("appeal", JoinType.INNER);
        query.select(question)
                .where(Stream.concat(
                                Stream.of(QuestionList.conditions(filter, visibility, is, query, question)),
                                Stream.of(
                                        question.get("place")
                                                .get("latitude")
                                                .in(single.stream()
                                                        .map(each -> each.box().south())
                                                        .toList()),
                                        question.get("place")
                                                .get("longitude")
                                                .in(single.stream()
                                                        .map(each -> each.box().west())
                                                        .toList())))
                        .toArray(Predicate[]::new));
        return entities.createQuery(query).getResultList();
    }

    private static Expression<Integer> one(CriteriaBuilder is, Predicate when) {
        return is.<Integer>selectCase().when(when, 1).otherwise(0);
    }

    private static Predicate isOpen(Root<Question> question) {
        return question.get("state").in(QuestionList.OPEN_STATES);
    }

    private static Predicate isOpenWith(Priority priority, CriteriaBuilder is, Root<Question> question) {
        return is.and(isOpen(question), is.equal(question.get("priority"), priority));
    }

    private static Expression<?> cell(CriteriaBuilder is, Path<Double> degrees, double size) {
        return is.function("floor", Double.class, is.quot(degrees, size));
    }

    private static PlaceCluster cluster(Object[] row) {
        var box = new MapBox(number(row[6]), number(row[7]), number(row[8]), number(row[9]));
        Priority worst = number(row[2]) > 0 ? Priority.EMERGENCY : number(row[3]) > 0 ? Priority.HIGH : Priority.NORMAL;
        List<String> streets = Stream.of(row[10], row[11])
                .filter(Objects::nonNull)
                .map(String.class::cast)
                .distinct()
                .toList();
        return new PlaceCluster(
                (long) number(row[0]), (long) number(row[1]), worst, number(row[4]), number(row[5]), box, streets);
    }

    private static double number(Object value) {
        return ((Number) value).doubleValue();
    }
}
