package ua.vidhuk.appeals.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import ua.vidhuk.appeals.entity.Appeal;
import ua.vidhuk.appeals.entity.Question;
import ua.vidhuk.appeals.entity.QuestionState;

/** What the applicant of an appeal was answered before: this one may repeat it (393/96-ВР, art. 8). */
@ApplicationScoped
public class EarlierAppeals {

    private static final int MOST = 20;
    private static final String BY_PHONE =
            """
            select a from Appeal a where a.applicant.phone = :contact and a.registeredAt < :before
              and exists (select q.id from Question q where q.appeal = a and q.state = :closed)
            order by a.registeredAt desc, a.id desc""";
    private static final String BY_EMAIL =
            """
            select a from Appeal a where lower(a.applicant.email) = :contact and a.registeredAt < :before
              and exists (select q.id from Question q where q.appeal = a and q.state = :closed)
            order by a.registeredAt desc, a.id desc""";

    @PersistenceContext(unitName = "vidhuk")
    EntityManager entities;

    /** Earlier appeals with the same phone or e-mail of which a question was answered; those about the same first, the newest first. */
    public List<Appeal> answered(Appeal appeal) {
        var found = new ArrayList<Appeal>();
        String phone = appeal.applicant().phone();
        String email = appeal.applicant().email();
        if (phone != null) {
            found.addAll(before(appeal, entities.createQuery(BY_PHONE, Appeal.class), phone));
        }
        if (email != null) {
            String address = email.toLowerCase(Locale.ROOT);
            found.addAll(before(appeal, entities.createQuery(BY_EMAIL, Appeal.class), address));
        }
        Set<UUID> matters = matters(appeal);
        return found.stream()
                .distinct()
                .sorted(Comparator.<Appeal, Boolean>comparing(each -> !isAlike(each, matters))
                        .thenComparing(Appeal::registeredAt, Comparator.reverseOrder()))
                .limit(MOST)
                .toList();
    }

    /** Whether one of them is about what the other is about. */
    public static boolean areAlike(Appeal one, Appeal other) {
        return isAlike(one, matters(other));
    }

    private static List<Appeal> before(Appeal appeal, TypedQuery<Appeal> query, String contact) {
        return query.setParameter("contact", contact)
                .setParameter("before", appeal.registeredAt())
                .setParameter("closed", QuestionState.CLOSED)
                .setMaxResults(MOST)
                .getResultList();
    }

    private static boolean isAlike(Appeal appeal, Set<UUID> matters) {
        return appeal.questions().stream().map(Question::categoryId).anyMatch(matters::contains);
    }

    private static Set<UUID> matters(Appeal appeal) {
        return appeal.questions().stream().map(Question::categoryId).collect(Collectors.toSet());
    }
}
