package ua.vidhuk.appeals.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import ua.vidhuk.appeals.entity.Appeal;
import ua.vidhuk.appeals.entity.Channel;
import ua.vidhuk.appeals.entity.NewAppeal;
import ua.vidhuk.appeals.entity.NewAppeal.NewApplicant;
import ua.vidhuk.appeals.entity.NewAppeal.NewQuestion;
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.language.control.Messages;
import ua.vidhuk.language.entity.Language;
import ua.vidhuk.outbox.control.Outbox;
import ua.vidhuk.outbox.entity.DeliveredEvent;
import ua.vidhuk.outbox.entity.DomainEvent;
import ua.vidhuk.persistence.entity.TimeOrderedId;
import ua.vidhuk.tenancy.control.TenantRegistry;
import ua.vidhuk.tenancy.entity.Tenant;

/**
 * Registers an appeal for a petition that missed its threshold (393/96-ВР, art. 23-1), once however often the event comes,
 * and answers with its number.
 */
@ApplicationScoped
public class AppealsFromPetitions {

    private static final String WANTED = "AppealOfPetitionWanted";
    private static final String REGISTERED = "AppealOfPetitionRegistered";

    @Inject
    AppealRegistrar registrar;

    @Inject
    TenantRegistry tenants;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    void follow(@Observes DeliveredEvent delivered) {
        DomainEvent event = delivered.event();
        if (!event.type().equals(WANTED)) {
            return;
        }
        Tenant tenant = tenants.require(delivered.tenant());
        Appeal appeal =
                registrar.register(appeal(event.payload()), tenant, Actor.SYSTEM, "petition:" + event.aggregateId());
        Instant now = clock.instant();
        var answer = Json.createObjectBuilder()
                .add("appeal", appeal.id().toString())
                .add("number", appeal.registrationNumber())
                .build();
        outbox.append(new DomainEvent(TimeOrderedId.at(now), event.aggregateId(), REGISTERED, answer, now));
    }

    private static NewAppeal appeal(JsonObject petition) {
        Language language = Language.ofTag(petition.getString("language")).orElse(Language.UK);
        String head = Messages.text(
                language,
                "appeals.from-petition.head",
                Map.of(
                        "number", petition.getString("number"),
                        "signatures", petition.getInt("signatures"),
                        "threshold", petition.getInt("threshold")));
        String text = head + "\n\n" + petition.getString("title") + "\n\n" + petition.getString("substance");
        String shortened = text.substring(0, Math.min(text.length(), AppealCheck.TEXT_LIMIT));
        return new NewAppeal(
                Channel.WEB.word(),
                language.tag(),
                new NewApplicant(petition.getString("name"), null, petition.getString("email", null)),
                List.of(new NewQuestion(petition.getString("category"), shortened, null, null)));
    }
}
