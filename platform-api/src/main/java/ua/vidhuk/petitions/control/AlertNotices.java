package ua.vidhuk.petitions.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import ua.vidhuk.messaging.control.Notices;
import ua.vidhuk.outbox.entity.DeliveredEvent;
import ua.vidhuk.outbox.entity.DomainEvent;
import ua.vidhuk.petitions.entity.Petition;
import ua.vidhuk.petitions.entity.PetitionId;
import ua.vidhuk.tenancy.control.TenantRegistry;
import ua.vidhuk.tenancy.entity.Tenant;

/** Writes to the body that a petition is signed unusually fast. */
@ApplicationScoped
public class AlertNotices {

    @Inject
    PetitionProgress progress;

    @Inject
    Notices notices;

    @Inject
    TenantRegistry tenants;

    @Inject
    PetitionLinks links;

    void tell(@Observes DeliveredEvent delivered) {
        DomainEvent event = delivered.event();
        if (!event.type().equals(SigningJumps.JUMPED)) {
            return;
        }
        Tenant tenant = tenants.require(delivered.tenant());
        var contact = tenant.contacts().get("email");
        if (contact == null) {
            return;
        }
        Petition petition = progress.find(new PetitionId(event.aggregateId()));
        var language = tenant.defaultLanguage();
        notices.enqueue(
                event.id(),
                "petitions.jumped",
                petition.id().value(),
                contact.in(language),
                language,
                Map.of(
                        "number", petition.number(),
                        "title", petition.title(),
                        "signatures", String.valueOf(event.payload().getInt("signatures")),
                        "minutes", String.valueOf(event.payload().getInt("minutes")),
                        "usual", String.valueOf(event.payload().getInt("usual")),
                        "link", links.base(tenant) + "/workspace/petitions/" + petition.id() + "/signatures",
                        "office", tenant.officeName().in(language)));
    }
}
