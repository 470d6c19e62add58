package ua.vidhuk.petitions.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.identity.entity.ActorKind;
import ua.vidhuk.persistence.control.EnumWord;
import ua.vidhuk.persistence.entity.TimeOrderedId;

/** What happened to a petition; written once, never changed. */
@Entity
@Table(name = "petition_history")
public class PetitionHistoryEntry {

    @Id
    private UUID id;

    @Column(name = "petition_id")
    private UUID petitionId;

    @Column(name = "occurred_at")
    private Instant occurredAt;

    @Column(name = "actor_kind")
    private String actorKind;

    @Column(name = "actor_name")
    private String actorName;

    private String transition;

    @Column(name = "state_before")
    private String stateBefore;

    @Column(name = "state_after")
    private String stateAfter;

    private LegalRequirement requirement;
    private String note;

    protected PetitionHistoryEntry() {}

    public PetitionHistoryEntry(
            Petition petition, PetitionTransition transition, PetitionState before, Actor actor, Words words) {
        this.id = TimeOrderedId.at(words.at());
        this.petitionId = petition.id().value();
        this.occurredAt = words.at();
        this.actorKind = EnumWord.of(actor.kind());
        // The author's name stands in the petition, and goes from there when it must.
        this.actorName = actor.kind() == ActorKind.RESIDENT ? "" : actor.displayName();
        this.transition = transition.word();
        this.stateBefore = before.word();
        this.stateAfter = petition.state().word();
        this.requirement = words.requirement();
        this.note = words.note();
    }

    /**
     * What was said, and when.
     *
     * @param requirement that was not met, or null
     * @param note or null
     */
    public record Words(LegalRequirement requirement, String note, Instant at) {}

    public Instant occurredAt() {
        return occurredAt;
    }

    public String transition() {
        return transition;
    }

    public String stateAfter() {
        return stateAfter;
    }

    /** Or null. */
    public LegalRequirement requirement() {
        return requirement;
    }

    /** Or null. */
    public String note() {
        return note;
    }
}
