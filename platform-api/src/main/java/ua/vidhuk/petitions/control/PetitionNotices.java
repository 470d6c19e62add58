package ua.vidhuk.petitions.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.time.Clock;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import ua.vidhuk.language.control.Messages;
import ua.vidhuk.language.entity.Language;
import ua.vidhuk.messaging.control.Notices;
import ua.vidhuk.outbox.control.Outbox;
import ua.vidhuk.outbox.entity.DeliveredEvent;
import ua.vidhuk.outbox.entity.DomainEvent;
import ua.vidhuk.persistence.entity.TimeOrderedId;
import ua.vidhuk.petitions.control.SignerList.Reader;
import ua.vidhuk.petitions.entity.Petition;
import ua.vidhuk.petitions.entity.PetitionId;
import ua.vidhuk.petitions.entity.PetitionTransition;
import ua.vidhuk.tenancy.control.TenantRegistry;
import ua.vidhuk.tenancy.entity.Tenant;

/**
 * Writes to the author what happened to the petition, to the body that its review is due, and to those signers who asked
 * for it what was answered; signers a portion a delivery, so that a large petition does not hold up other events. All
 * portions have the answer as their cause, so that each address gets one letter however often they are delivered.
 */
@ApplicationScoped
public class PetitionNotices {

    private static final String SIGNERS_TO_TELL = "PetitionSignersToTell";
    private static final UUID BEGINNING = new UUID(0, 0);
    private static final int PORTION = 200;
    private static final Set<PetitionTransition> FOR_THE_BODY =
            EnumSet.of(PetitionTransition.SEND, PetitionTransition.REACH, PetitionTransition.REINSTATE);

    @Inject
    PetitionProgress progress;

    @Inject
    SignerList signers;

    @Inject
    Notices notices;

    @Inject
    Outbox outbox;

    @Inject
    TenantRegistry tenants;

    @Inject
    Clock clock;

    @Inject
    PetitionLinks links;

    void tell(@Observes DeliveredEvent delivered) {
        DomainEvent event = delivered.event();
        if (event.type().equals(SIGNERS_TO_TELL)) {
            tellSigners(event, cause(event), tenants.require(delivered.tenant()), lastTold(event));
            return;
        }
        transition(event).ifPresent(transition -> {
            Petition petition = progress.find(new PetitionId(event.aggregateId()));
            Tenant tenant = tenants.require(delivered.tenant());
            tellAuthor(petition, transition, event, tenant);
            if (FOR_THE_BODY.contains(transition)) {
                tellBody(petition, transition, event, tenant);
            }
            if (transition == PetitionTransition.ANSWER) {
                tellSigners(event, event.id(), tenant, BEGINNING);
            }
        });
    }

    private static Optional<PetitionTransition> transition(DomainEvent event) {
        return Arrays.stream(PetitionTransition.values())
                .filter(each -> each.eventType().equals(event.type()))
                .filter(each -> event.payload().containsKey("petition"))
                .findFirst();
    }

    private void tellAuthor(Petition petition, PetitionTransition transition, DomainEvent event, Tenant tenant) {
        String address = petition.author().email();
        if (address != null) {
            write(event.id(), "petitions.progress", petition, transition, address, petition.language(), tenant);
        }
    }

    private void tellBody(Petition petition, PetitionTransition transition, DomainEvent event, Tenant tenant) {
        var contact = tenant.contacts().get("email");
        if (contact != null) {
            String address = contact.in(tenant.defaultLanguage());
            write(event.id(), "petitions.body", petition, transition, address, tenant.defaultLanguage(), tenant);
        }
    }

    private void tellSigners(DomainEvent event, UUID cause, Tenant tenant, UUID after) {
        Petition petition = progress.find(new PetitionId(event.aggregateId()));
        List<Reader> portion = signers.toTell(petition.id(), after, PORTION);
        for (Reader each : portion) {
            write(
                    cause,
                    "petitions.answered",
                    petition,
                    PetitionTransition.ANSWER,
                    each.email(),
                    each.language(),
                    tenant);
        }
        if (portion.size() == PORTION) {
            var now = clock.instant();
            var payload = Json.createObjectBuilder()
                    .add("after", portion.getLast().signature().toString())
                    .add("cause", cause.toString())
                    .build();
            outbox.append(new DomainEvent(TimeOrderedId.at(now), event.aggregateId(), SIGNERS_TO_TELL, payload, now));
        }
    }

    private static UUID lastTold(DomainEvent event) {
        return UUID.fromString(event.payload().getString("after"));
    }

    private static UUID cause(DomainEvent event) {
        return UUID.fromString(event.payload().getString("cause", event.id().toString()));
    }

    private void write(
            UUID cause,
            String template,
            Petition petition,
            PetitionTransition transition,
            String address,
            Language language,
            Tenant tenant) {
        notices.enqueue(
                cause,
                template,
                petition.id().value(),
                address,
                language,
                Map.of(
                        "number", petition.number(),
                        "title", petition.title(),
                        "step", Messages.text(language, "petitions.step." + transition.word()),
                        "note", petition.decision() == null ? "" : petition.decision(),
                        "link", links.of(tenant, petition.id()),
                        "office", tenant.officeName().in(language)));
    }
}
