package ua.vidhuk.petitions.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import ua.vidhuk.catalog.control.Catalog;
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.outbox.control.Outbox;
import ua.vidhuk.outbox.entity.DeliveredEvent;
import ua.vidhuk.outbox.entity.DomainEvent;
import ua.vidhuk.persistence.entity.TimeOrderedId;
import ua.vidhuk.petitions.control.PetitionProgress.Move;
import ua.vidhuk.petitions.entity.Petition;
import ua.vidhuk.petitions.entity.PetitionId;
import ua.vidhuk.petitions.entity.PetitionState;
import ua.vidhuk.petitions.entity.PetitionTransition;

/**
 * A petition that missed its threshold is handled as an ordinary appeal (393/96-ВР, art. 23-1): this room asks for it by an
 * event that says all that an appeal needs, and notes the number when the appeal is registered.
 */
@ApplicationScoped
public class AppealsOfPetitions {

    /** Asks the room of appeals to register an appeal. */
    static final String WANTED = "AppealOfPetitionWanted";

    /** The answer of the room of appeals. */
    static final String REGISTERED = "AppealOfPetitionRegistered";

    @Inject
    PetitionProgress progress;

    @Inject
    Tallies tallies;

    @Inject
    Catalog catalog;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    void follow(@Observes DeliveredEvent delivered) {
        DomainEvent event = delivered.event();
        if (event.type().equals(PetitionTransition.MISS.eventType())) {
            ask(progress.find(new PetitionId(event.aggregateId())));
        } else if (event.type().equals(REGISTERED)) {
            note(progress.find(new PetitionId(event.aggregateId())), event.payload());
        }
    }

    private void ask(Petition petition) {
        Instant now = clock.instant();
        UUID id = petition.id().value();
        var payload = Json.createObjectBuilder()
                .add("number", petition.number())
                .add("title", petition.title())
                .add("substance", petition.substance())
                .add(
                        "category",
                        catalog.categoriesById().get(petition.categoryId()).code())
                .add("language", petition.language().tag())
                .add("name", petition.author().name())
                .add("signatures", tallies.of(List.of(id)).getOrDefault(id, 0L))
                .add("threshold", petition.threshold());
        if (petition.author().email() != null) {
            payload.add("email", petition.author().email());
        }
        outbox.append(new DomainEvent(TimeOrderedId.at(now), id, WANTED, payload.build(), now));
    }

    private void note(Petition petition, JsonObject answer) {
        if (petition.state() == PetitionState.MISSED) {
            progress.move(
                    petition,
                    Move.byItself(PetitionTransition.TAKE_AS_APPEAL),
                    Actor.SYSTEM,
                    (each, now) -> each.takeAsAppeal(answer.getString("number")));
        }
    }
}
