package ua.vidhuk.appeals.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import ua.vidhuk.appeals.entity.Appeal;
import ua.vidhuk.appeals.entity.Question;
import ua.vidhuk.messaging.control.Notices;
import ua.vidhuk.outbox.entity.DeliveredEvent;
import ua.vidhuk.outbox.entity.DomainEvent;
import ua.vidhuk.tenancy.control.TenantRegistry;
import ua.vidhuk.tenancy.entity.Tenant;

/** Writes news of an incident to everybody who asked about it: once to each address. */
@ApplicationScoped
public class IncidentNotices {

    @PersistenceContext(unitName = "vidhuk")
    EntityManager entities;

    @Inject
    IncidentBook book;

    @Inject
    IncidentList incidents;

    @Inject
    Notices notices;

    @Inject
    TenantRegistry tenants;

    @Inject
    FollowLinks links;

    void tell(@Observes DeliveredEvent delivered) {
        DomainEvent event = delivered.event();
        if (!event.type().equals(Incidents.UPDATED)) {
            return;
        }
        Tenant tenant = tenants.require(delivered.tenant());
        String title =
                incidents.find(event.aggregateId()).orElseThrow().incident().title();
        var told = new HashSet<String>();
        for (UUID each : book.joined(event.aggregateId())) {
            Appeal appeal = entities.find(Question.class, each).appeal();
            String email = appeal.applicant().email();
            if (email != null && told.add(email.toLowerCase(Locale.ROOT))) {
                write(event, appeal, title, tenant);
            }
        }
    }

    private void write(DomainEvent event, Appeal appeal, String title, Tenant tenant) {
        var language = appeal.language();
        notices.enqueue(
                event.id(),
                "appeals.incident",
                appeal.id().value(),
                appeal.applicant().email(),
                language,
                Map.of(
                        "number", appeal.registrationNumber(),
                        "title", title,
                        "text", event.payload().getString("text"),
                        "link", links.of(appeal, tenant),
                        "office", tenant.officeName().in(language)));
    }
}
