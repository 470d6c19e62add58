package ua.vidhuk.appeals.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import ua.vidhuk.appeals.entity.Appeal;
import ua.vidhuk.appeals.entity.Question;
import ua.vidhuk.appeals.entity.QuestionState;
import ua.vidhuk.messaging.control.Notices;
import ua.vidhuk.outbox.entity.DeliveredEvent;
import ua.vidhuk.outbox.entity.DomainEvent;
import ua.vidhuk.places.entity.Houses;
import ua.vidhuk.tenancy.control.TenantRegistry;
import ua.vidhuk.tenancy.entity.Tenant;

/** Writes news of works to everybody who has asked about the same from one of the houses: once to each address. */
@ApplicationScoped
public class WorksNotices {

    private static final String CHANGED = "WorksChanged";
    private static final List<QuestionState> OPEN_STATES = Arrays.stream(QuestionState.values())
            .filter(each -> !each.isFinal())
            .toList();
    private static final String IN_STREET =
            """
            select q from Question q join fetch q.appeal
            where lower(q.place.street) = lower(:street) and q.state in :open and q.categoryId = :category order by q.id""";

    @PersistenceContext(unitName = "vidhuk")
    EntityManager entities;

    @Inject
    Notices notices;

    @Inject
    TenantRegistry tenants;

    @Inject
    FollowLinks links;

    void tell(@Observes DeliveredEvent delivered) {
        DomainEvent event = delivered.event();
        if (!event.type().equals(CHANGED)) {
            return;
        }
        Tenant tenant = tenants.require(delivered.tenant());
        var told = new HashSet<String>();
        for (JsonObject place : event.payload().getJsonArray("places").getValuesAs(JsonObject.class)) {
            var houses = Houses.parse(place.getString("houses", null)).orElse(Houses.ALL);
            inStreet(place.getString("street"), event.payload()).stream()
                    .filter(each -> houses.contains(each.place().house()))
                    .forEach(each -> tell(event, each.appeal(), told, tenant));
        }
    }

    private List<Question> inStreet(String street, JsonObject works) {
        return entities.createQuery(IN_STREET, Question.class)
                .setParameter("street", street)
                .setParameter("open", OPEN_STATES)
                .setParameter("category", UUID.fromString(works.getString("category")))
                .getResultList();
    }

    private void tell(DomainEvent event, Appeal appeal, Set<String> told, Tenant tenant) {
        String email = appeal.applicant().email();
        if (email == null || !told.add(email.toLowerCase(Locale.ROOT))) {
            return;
        }
        var language = appeal.language();
        notices.enqueue(
                event.id(),
                "appeals.incident",
                appeal.id().value(),
                email,
                language,
                Map.of(
                        "number", appeal.registrationNumber(),
                        "title", event.payload().getString("title"),
                        "text", event.payload().getString("text"),
                        "link", links.of(appeal, tenant),
                        "office", tenant.officeName().in(language)));
    }
}
