package ua.vidhuk.petitions.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.function.BiConsumer;
import ua.vidhuk.audit.control.AuditTrail;
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.language.control.PlainText;
import ua.vidhuk.outbox.control.Outbox;
import ua.vidhuk.outbox.entity.DomainEvent;
import ua.vidhuk.persistence.entity.TimeOrderedId;
import ua.vidhuk.petitions.entity.LegalRequirement;
import ua.vidhuk.petitions.entity.Petition;
import ua.vidhuk.petitions.entity.PetitionHistoryEntry;
import ua.vidhuk.petitions.entity.PetitionId;
import ua.vidhuk.petitions.entity.PetitionProblem;
import ua.vidhuk.petitions.entity.PetitionState;
import ua.vidhuk.petitions.entity.PetitionTransition;
import ua.vidhuk.problems.entity.CommonProblem;
import ua.vidhuk.problems.entity.FieldProblem;
import ua.vidhuk.problems.entity.InvalidInputException;
import ua.vidhuk.problems.entity.ProblemException;

/** Moves petitions from state to state; each move leaves its trace in the history, the outbox and the audit. */
@ApplicationScoped
public class PetitionProgress {

    private static final int NOTE_LIMIT = 20_000;

    @PersistenceContext(unitName = "vidhuk")
    EntityManager entities;

    @Inject
    Outbox outbox;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /**
     * What is to happen.
     *
     * @param version of the petition that the actor saw; null for what happens by itself
     * @param requirement that is not met, or null
     * @param note the words that go with it, or null
     */
    public record Move(PetitionTransition transition, Long version, LegalRequirement requirement, String note) {

        /** Something that happens by itself. */
        public static Move byItself(PetitionTransition transition) {
            return new Move(transition, null, null, null);
        }
    }

    /**
     * The petition.
     *
     * @throws ProblemException {@code petition-not-found}
     */
    public Petition find(PetitionId id) {
        Petition petition = entities.find(Petition.class, id.value());
        if (petition == null) {
            throw new ProblemException(PetitionProblem.PETITION_NOT_FOUND);
        }
        return petition;
    }

    /**
     * Makes a move.
     *
     * @param act the aggregate's own method for the transition, given the petition and the moment
     * @throws ProblemException {@code changed-meanwhile}, {@code not-in-this-state}
     * @throws InvalidInputException when the words are missing or too long
     */
    public Petition move(Petition petition, Move move, Actor actor, BiConsumer<Petition, Instant> act) {
        if (move.version() != null && petition.version() != move.version()) {
            throw new ProblemException(CommonProblem.CHANGED_MEANWHILE);
        }
        String note = note(move);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        PetitionState before = petition.state();
        act.accept(petition, now);
        var words = new PetitionHistoryEntry.Words(move.requirement(), note, now);
        entities.persist(new PetitionHistoryEntry(petition, move.transition(), before, actor, words));
        tell(petition, move.transition(), actor, now);
        entities.flush();
        return petition;
    }

    static String note(Move move) {
        String note = PlainText.clean(move.note());
        if (note == null && move.transition().isNoteRequired()) {
            throw new InvalidInputException(FieldProblem.of("note", "petitions.field.note-required"));
        }
        if (note != null && note.length() > NOTE_LIMIT) {
            throw new InvalidInputException(FieldProblem.tooLong("note", NOTE_LIMIT));
        }
        return note;
    }

    private void tell(Petition petition, PetitionTransition transition, Actor actor, Instant now) {
        JsonObject payload = Json.createObjectBuilder()
                .add("petition", petition.id().toString())
                .add("after", petition.state().word())
                .build();
        outbox.append(
                new DomainEvent(TimeOrderedId.at(now), petition.id().value(), transition.eventType(), payload, now));
        audit.record(
                actor,
                "petition." + transition.word(),
                "petition",
                petition.id().toString(),
                Map.of("after", petition.state().word()));
    }
}
