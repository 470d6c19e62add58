package ua.vidhuk.appeals.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.JoinType;
import jakarta.persistence.criteria.Order;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import ua.vidhuk.appeals.entity.Appeal;
import ua.vidhuk.appeals.entity.Applicant;
import ua.vidhuk.appeals.entity.Assignment;
import ua.vidhuk.appeals.entity.AssignmentState;
import ua.vidhuk.appeals.entity.Channel;
import ua.vidhuk.appeals.entity.MapBox;
import ua.vidhuk.appeals.entity.Mark;
import ua.vidhuk.appeals.entity.Place;
import ua.vidhuk.appeals.entity.Question;
import ua.vidhuk.appeals.entity.QuestionState;
import ua.vidhuk.persistence.entity.Cursor;

/** Lists and counts questions, for whoever may see them. */
@ApplicationScoped
public class QuestionList {

    // Named one by one, not as those that are not final: so the index by state and deadline finds them.
    static final List<QuestionState> OPEN_STATES = Arrays.stream(QuestionState.values())
            .filter(QuestionState::isClockRunning)
            .toList();

    @PersistenceContext(unitName = "vidhuk")
    EntityManager entities;

    /**
     * A page of questions with their appeals.
     *
     * @param after where the page before ended, or null for the first
     * @param limit how many at the most
     */
    public List<Question> page(QuestionFilter filter, Visibility visibility, Cursor after, int limit) {
        if (visibility.isNone()) {
            return List.of();
        }
        CriteriaBuilder is = entities.getCriteriaBuilder();
        CriteriaQuery<Question> query = is.createQuery(Question.class);
        Root<Question> question = query.from(Question.class);
        question.fetch("appeal", JoinType.INNER);
        var conditions = new ArrayList<>(List.of(conditions(filter, visibility, is, query, question)));
        boolean newest = filter.order() == QuestionFilter.Order.NEWEST;
        String by = newest ? "registeredAt" : "dueAt";
        if (after != null) {
            conditions.add(behind(after, newest, by, is, question));
        }
        query.select(question).where(conditions.toArray(Predicate[]::new));
        query.orderBy(order(filter, is, question));
        return entities.createQuery(query).setMaxResults(limit).getResultList();
    }

    /** How many questions a list has, counted up to a limit. */
    public int count(QuestionFilter filter, Visibility visibility, int limit) {
        if (visibility.isNone()) {
            return 0;
        }
        CriteriaBuilder is = entities.getCriteriaBuilder();
        CriteriaQuery<UUID> query = is.createQuery(UUID.class);
        Root<Question> question = query.from(Question.class);
        // in the order of its pages, so that the same indexes are walked, and only as far as the limit
        query.select(question.get("id")).where(conditions(filter, visibility, is, query, question));
        query.orderBy(order(filter, is, question));
        return entities.createQuery(query).setMaxResults(limit).getResultList().size();
    }

    /** The appeals of these questions, and of these those that are visible, or were until they were taken away from somebody. */
    public Set<UUID> seen(Collection<UUID> questions, Collection<UUID> appeals, Visibility visibility) {
        var seen = new HashSet<UUID>();
        if (!visibility.isNone() && !questions.isEmpty()) {
            seen.addAll(seen(question -> question.get("id"), questions, visibility));
        }
        if (!visibility.isNone() && !appeals.isEmpty()) {
            seen.addAll(seen(question -> question.get("appeal").get("id"), appeals, visibility));
        }
        return Set.copyOf(seen);
    }

    private List<UUID> seen(Function<Root<Question>, Path<UUID>> id, Collection<UUID> ids, Visibility visibility) {
        CriteriaQuery<UUID> query = entities.getCriteriaBuilder().createQuery(UUID.class);
        Root<Question> question = query.from(Question.class);
        var conditions = new ArrayList<Predicate>();
        conditions.add(id.apply(question).in(ids));
        if (!visibility.all()) {
            conditions.add(assigned(each -> each.get("enterpriseId").in(visibility.enterprises()), query, question));
        }
        query.select(question.get("appeal").get("id")).where(conditions.toArray(Predicate[]::new));
        return entities.createQuery(query).getResultList();
    }

    /**
     * How many questions there are in each state in which something is to be done, counted up to a limit; states without any
     * are left out.
     */
    public Map<QuestionState, Long> counts(Visibility visibility, int limit) {
        var counts = new EnumMap<QuestionState, Long>(QuestionState.class);
        for (QuestionState state : QuestionState.values()) {
            long count = state.isFinal() ? 0 : count(mostUrgent(Set.of(state), null), visibility, limit);
            if (count > 0) {
                counts.put(state, count);
            }
        }
        return counts;
    }

    /** How many open questions are past their deadline, counted up to a limit. */
    public long overdue(Visibility visibility, Instant now, int limit) {
        return count(mostUrgent(Set.of(), now), visibility, limit);
    }

    private static QuestionFilter mostUrgent(Set<QuestionState> states, Instant dueBefore) {
        return new QuestionFilter(states, null, null, dueBefore, null, null, QuestionFilter.Order.MOST_URGENT);
    }

    private static List<Order> order(QuestionFilter filter, CriteriaBuilder is, Root<Question> question) {
        return filter.order() == QuestionFilter.Order.NEWEST
                ? List.of(is.desc(question.get("registeredAt")), is.desc(question.get("id")))
                : List.of(is.asc(question.get("dueAt")), is.asc(question.get("id")));
    }

    /** What a filter and whoever looks ask of a question; a list, its count and its map have the same. */
    static Predicate[] conditions(
            QuestionFilter filter,
            Visibility visibility,
            CriteriaBuilder is,
            CriteriaQuery<?> query,
            Root<Question> question) {
        var conditions = new ArrayList<Predicate>();
        if (!visibility.all()) {
            conditions.add(assignedTo(visibility.enterprises(), is, query, question));
        }
        if (!filter.states().isEmpty()) {
            conditions.add(question.get("state").in(filter.states()));
        }
        if (filter.categoryId() != null) {
            conditions.add(is.equal(question.get("categoryId"), filter.categoryId()));
        }
        if (filter.enterpriseId() != null) {
            conditions.add(assignedTo(Set.of(filter.enterpriseId()), is, query, question));
        }
        if (filter.dueBefore() != null) {
            conditions.add(is.lessThan(question.<Instant>get("dueAt"), filter.dueBefore()));
            conditions.add(question.get("state").in(OPEN_STATES));
        }
        if (filter.number() != null) {
            conditions.add(is.equal(question.get("appeal").get("registrationNumber"), filter.number()));
        }
        if (filter.phone() != null) {
            conditions.add(is.equal(question.get("appeal").get("applicant").get("phone"), filter.phone()));
        }
        if (filter.unlocated()) {
            conditions.add(is.isNull(question.get("place").get("latitude")));
        }
        if (filter.box() != null) {
            conditions.add(within(filter.box(), is, question));
        }
        if (filter.mark() != null) {
            conditions.add(marked(filter.mark(), is, question.get("appeal")));
        }
        return conditions.toArray(Predicate[]::new);
    }

    private static Predicate within(MapBox box, CriteriaBuilder is, Root<Question> question) {
        Path<Place> place = question.get("place");
        return is.and(
                is.between(place.<Double>get("latitude"), box.south(), box.north()),
                is.between(place.<Double>get("longitude"), box.west(), box.east()));
    }

    /** As {@code Appeal.marks} says it, in words that indexes know. */
    private static Predicate marked(Mark mark, CriteriaBuilder is, Path<Appeal> appeal) {
        return switch (mark) {
            case COLLECTIVE -> is.isNotNull(appeal.get("signatories"));
            case REPEATED -> is.isNotNull(appeal.get("repeatOf"));
            case ANONYMOUS -> {
                Path<Applicant> applicant = appeal.get("applicant");
                var electronic = Arrays.stream(Channel.values())
                        .filter(Channel::isElectronic)
                        .toList();
                yield is.or(
                        is.isNull(applicant.get("name")),
                        is.and(
                                appeal.get("channel").in(electronic),
                                is.isNull(applicant.get("phone")),
                                is.isNull(applicant.get("email"))));
            }
        };
    }

    private static Predicate assignedTo(
            Set<UUID> enterprises, CriteriaBuilder is, CriteriaQuery<?> query, Root<Question> question) {
        return assigned(
                each -> is.and(
                        each.get("enterpriseId").in(enterprises),
                        is.notEqual(each.get("state"), AssignmentState.WITHDRAWN)),
                query,
                question);
    }

    private static Predicate assigned(
            Function<Root<Assignment>, Predicate> condition, CriteriaQuery<?> query, Root<Question> question) {
        var assigned = query.subquery(UUID.class);
        Root<Assignment> assignment = assigned.from(Assignment.class);
        assigned.select(assignment.get("question").<UUID>get("id")).where(condition.apply(assignment));
        return question.get("id").in(assigned);
    }

    private static Predicate behind(
            Cursor after, boolean newest, String by, CriteriaBuilder is, Root<Question> question) {
        var at = question.<Instant>get(by);
        var id = question.<UUID>get("id");
        var sameTime = is.equal(at, after.at());
        return newest
                ? is.or(is.lessThan(at, after.at()), is.and(sameTime, is.lessThan(id, after.id())))
                : is.or(is.greaterThan(at, after.at()), is.and(sameTime, is.greaterThan(id, after.id())));
    }
}
