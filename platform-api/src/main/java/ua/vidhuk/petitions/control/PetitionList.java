package ua.vidhuk.petitions.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import ua.vidhuk.persistence.entity.Cursor;
import ua.vidhuk.petitions.control.PetitionFilter.Order;
import ua.vidhuk.petitions.entity.Petition;
import ua.vidhuk.petitions.entity.PetitionHistoryEntry;
import ua.vidhuk.petitions.entity.PetitionId;
import ua.vidhuk.petitions.entity.PetitionState;

/** Lists petitions. */
@ApplicationScoped
public class PetitionList {

    private static final int OF_AUTHOR_LIMIT = 200;

    @PersistenceContext(unitName = "vidhuk")
    EntityManager entities;

    @Inject
    PetitionSearch search;

    /**
     * A page of the petitions that everybody sees.
     *
     * @param after where the page before ended, or null for the first
     */
    public List<Petition> page(PetitionFilter filter, Cursor after, int limit) {
        CriteriaBuilder is = entities.getCriteriaBuilder();
        CriteriaQuery<Petition> query = is.createQuery(Petition.class);
        Root<Petition> petition = query.from(Petition.class);
        var conditions = new ArrayList<Predicate>();
        if (filter.words() != null) {
            List<UUID> found = filter.found() == null ? search.found(filter.words()) : filter.found();
            if (found.isEmpty()) {
                return List.of();
            }
            conditions.add(petition.get("id").in(found));
        }
        if (filter.categoryId() != null) {
            conditions.add(is.equal(petition.get("categoryId"), filter.categoryId()));
        }
        boolean newest = filter.order() == Order.NEWEST;
        Path<Instant> by = petition.get("dates").get(newest ? orderOf(filter) : "collectingUntil");
        conditions.add(newest ? is.isNotNull(by) : is.equal(petition.get("state"), PetitionState.COLLECTING));
        if (newest && !filter.states().isEmpty()) {
            conditions.add(petition.get("state").in(filter.states()));
        }
        if (after != null) {
            conditions.add(behind(after, newest, is, by, petition.get("id")));
        }
        query.select(petition).where(conditions.toArray(Predicate[]::new));
        query.orderBy(
                newest
                        ? List.of(is.desc(by), is.desc(petition.get("id")))
                        : List.of(is.asc(by), is.asc(petition.get("id"))));
        return entities.createQuery(query).setMaxResults(limit).getResultList();
    }

    /** Refused petitions were never published; they stand by the day of the refusal. */
    private static String orderOf(PetitionFilter filter) {
        return isOfRefused(filter) ? "decidedAt" : "publishedAt";
    }

    private static boolean isOfRefused(PetitionFilter filter) {
        return filter.states().equals(Set.of(PetitionState.REFUSED));
    }

    /** The time by which the list stands. */
    public static Instant orderedBy(Petition petition, PetitionFilter filter) {
        if (filter.order() == Order.ENDING) {
            return petition.dates().collectingUntil();
        }
        return isOfRefused(filter)
                ? petition.dates().decidedAt()
                : petition.dates().publishedAt();
    }

    private static Predicate behind(Cursor after, boolean newest, CriteriaBuilder is, Path<Instant> at, Path<UUID> id) {
        var sameTime = is.equal(at, after.at());
        return newest
                ? is.or(is.lessThan(at, after.at()), is.and(sameTime, is.lessThan(id, after.id())))
                : is.or(is.greaterThan(at, after.at()), is.and(sameTime, is.greaterThan(id, after.id())));
    }

    /** A person's own, the newest first. */
    public List<Petition> ofAuthor(String subject) {
        return entities.createQuery(
                        "select p from Petition p where p.author.subject = :subject order by p.createdAt desc, p.id desc",
                        Petition.class)
                .setParameter("subject", subject)
                .setMaxResults(OF_AUTHOR_LIMIT)
                .getResultList();
    }

    /** Those that wait for staff in this state, the longest waiting first. */
    public List<Petition> waiting(PetitionState state, Cursor after, int limit) {
        if (after == null) {
            return entities.createQuery(
                            "select p from Petition p where p.state = :state order by p.dates.sentAt, p.id",
                            Petition.class)
                    .setParameter("state", state)
                    .setMaxResults(limit)
                    .getResultList();
        }
        return entities.createQuery(
                        """
                        select p from Petition p where p.state = :state and (p.dates.sentAt > :at
                          or (p.dates.sentAt = :at and p.id > :id)) order by p.dates.sentAt, p.id""",
                        Petition.class)
                .setParameter("state", state)
                .setParameter("at", after.at())
                .setParameter("id", after.id())
                .setMaxResults(limit)
                .getResultList();
    }

    /** Petitions with something like it, the most similar first. */
    public List<Petition> similar(String text, UUID except, int limit) {
        var ids = new LinkedHashSet<>(search.similar(text, except, limit));
        if (ids.size() < limit) {
            ids.addAll(search.near(text, except, limit));
        }
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<UUID, Petition> byId = entities.createQuery("select p from Petition p where p.id in :ids", Petition.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(each -> each.id().value(), Function.identity()));
        return ids.stream()
                .map(byId::get)
                .filter(each -> each != null)
                .limit(limit)
                .toList();
    }

    /** How many there are in each state; states without any are left out. */
    public Map<PetitionState, Long> counts() {
        var counts = new EnumMap<PetitionState, Long>(PetitionState.class);
        entities.createQuery("select p.state, count(p) from Petition p group by p.state", Object[].class)
                .getResultList()
                .forEach(row -> counts.put((PetitionState) row[0], (Long) row[1]));
        return counts;
    }

    /** What happened to it, the oldest first. */
    public List<PetitionHistoryEntry> history(PetitionId petition) {
        return entities.createQuery(
                        "select h from PetitionHistoryEntry h where h.petitionId = :petition order by h.id",
                        PetitionHistoryEntry.class)
                .setParameter("petition", petition.value())
                .getResultList();
    }
}
