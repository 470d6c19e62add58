package ua.vidhuk.appeals.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ua.vidhuk.appeals.entity.AccessCode;
import ua.vidhuk.appeals.entity.Appeal;
import ua.vidhuk.appeals.entity.AppealId;
import ua.vidhuk.appeals.entity.HistoryEntry;
import ua.vidhuk.appeals.entity.Question;

/** Finds appeals of the transaction's tenant, and what happened to them. */
@ApplicationScoped
public class AppealFinder {

    // All of the appeal in one statement: its page is what residents open most.
    private static final String BY_ACCESS_CODE =
            """
            select a from Appeal a left join fetch a.questions q left join fetch q.assignments s
            where a.accessCode = :code order by q.ordinal, s.assignedAt, s.id""";

    @PersistenceContext(unitName = "vidhuk")
    EntityManager entities;

    public Optional<Appeal> byId(AppealId id) {
        return Optional.ofNullable(entities.find(Appeal.class, id.value()));
    }

    /** The appeal that this secret opens. */
    public Optional<Appeal> byAccessCode(AccessCode code) {
        return entities.createQuery(BY_ACCESS_CODE, Appeal.class)
                .setParameter("code", code.value())
                .getResultStream()
                .findFirst();
    }

    /** The appeal with this registration number. */
    public Optional<Appeal> byNumber(String number) {
        return entities.createQuery("select a from Appeal a where a.registrationNumber = :number", Appeal.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** What happened, the oldest first. */
    public List<HistoryEntry> history(AppealId appeal) {
        return entities.createQuery(
                        "select h from HistoryEntry h where h.appealId = :appeal order by h.id", HistoryEntry.class)
                .setParameter("appeal", appeal.value())
                .getResultList();
    }

    /** Questions by their ids; those that are not there are left out. */
    public List<Question> questions(Collection<UUID> ids) {
        return entities.createQuery("select q from Question q join fetch q.appeal where q.id in :ids", Question.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** The appeals of the same caller, the newest first, at most 20. */
    public List<Appeal> ofPhone(String phone) {
        return entities.createQuery(
                        "select a from Appeal a where a.applicant.phone = :phone order by a.registeredAt desc, a.id desc",
                        Appeal.class)
                .setParameter("phone", phone)
                .setMaxResults(20)
                .getResultList();
    }
}
