package ua.vidhuk.petitions.entity;

import static ua.vidhuk.petitions.entity.PetitionState.ANSWERED;
import static ua.vidhuk.petitions.entity.PetitionState.COLLECTING;
import static ua.vidhuk.petitions.entity.PetitionState.DRAFT;
import static ua.vidhuk.petitions.entity.PetitionState.HANDLED_AS_APPEAL;
import static ua.vidhuk.petitions.entity.PetitionState.IN_REVIEW;
import static ua.vidhuk.petitions.entity.PetitionState.MISSED;
import static ua.vidhuk.petitions.entity.PetitionState.REACHED;
import static ua.vidhuk.petitions.entity.PetitionState.REFUSED;
import static ua.vidhuk.petitions.entity.PetitionState.SENT;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.identity.entity.Permission;
import ua.vidhuk.persistence.control.EnumWord;

/**
 * What can happen to a petition: from which states, to which, by whom. The only place that says so; pages, the JSON API
 * and the documentation are made from it.
 */
public enum PetitionTransition {
    /** The author sends it, for the first time or corrected. */
    SEND("PetitionSent", Set.of(DRAFT, REFUSED), SENT, Permission.PETITION_WRITE, false),
    /** It lacks what the law or the charter asks for. */
    REFUSE("PetitionRefused", Set.of(SENT), REFUSED, Permission.PETITION_MODERATE, true),
    /** It is made public, and people may sign. */
    PUBLISH("PetitionPublished", Set.of(SENT), COLLECTING, Permission.PETITION_MODERATE, false),
    /** The signatures suffice. */
    REACH("PetitionReachedThreshold", Set.of(COLLECTING), REACHED, null, false),
    /** Signatures were found to be forged, and the rest does not suffice. */
    FALL_BELOW("PetitionFellBelowThreshold", Set.of(REACHED), COLLECTING, null, false),
    /** The body begins its review; nobody signs any more. By itself when three working days have passed. */
    BEGIN_REVIEW("PetitionReviewBegun", Set.of(REACHED), IN_REVIEW, Permission.PETITION_ANSWER, false),
    /** Signatures were found to be forged while it was reviewed, and a moderator decides that the rest obliges nobody. */
    STOP_REVIEW("PetitionReviewStopped", Set.of(IN_REVIEW), COLLECTING, Permission.PETITION_MODERATE, true),
    /** The body's answer is published. */
    ANSWER("PetitionAnswered", Set.of(IN_REVIEW), ANSWERED, Permission.PETITION_ANSWER, true),
    /** The term of collecting is over without enough signatures. */
    MISS("PetitionMissed", Set.of(COLLECTING), MISSED, null, false),
    /** It is registered as an ordinary appeal. */
    TAKE_AS_APPEAL("PetitionTakenAsAppeal", Set.of(MISSED), HANDLED_AS_APPEAL, null, false),
    /** Signatures were given back, and it turns out that they sufficed in time. */
    REINSTATE("PetitionReinstated", Set.of(MISSED, HANDLED_AS_APPEAL), REACHED, null, false);

    private final String eventType;
    private final Set<PetitionState> from;
    private final PetitionState to;
    private final Permission permission;
    private final boolean noteRequired;

    PetitionTransition(
            String eventType, Set<PetitionState> from, PetitionState to, Permission permission, boolean noteRequired) {
        this.eventType = eventType;
        this.from = from;
        this.to = to;
        this.permission = permission;
        this.noteRequired = noteRequired;
    }

    /** The type of the event that tells of it, in the past tense. */
    public String eventType() {
        return eventType;
    }

    public Set<PetitionState> from() {
        return from;
    }

    public PetitionState to() {
        return to;
    }

    /** What somebody needs for it; empty for what happens by itself. */
    public Optional<Permission> permission() {
        return Optional.ofNullable(permission);
    }

    /** Whether only the author does it. */
    public boolean isAuthors() {
        return permission == Permission.PETITION_WRITE;
    }

    /** Whether it needs words: a reason, an answer. */
    public boolean isNoteRequired() {
        return noteRequired;
    }

    /** Its word in JSON, addresses and message keys: {@code begin-review}. */
    public String word() {
        return EnumWord.of(this);
    }

    /** What this actor could do with the petition, in the order of declaration. */
    public static List<PetitionTransition> possible(Petition petition, Actor actor) {
        return Arrays.stream(values())
                .filter(each -> each.from.contains(petition.state()))
                .filter(each -> each.permission != null && actor.may(each.permission))
                .filter(each -> !each.isAuthors() || petition.isBy(actor.person()))
                .toList();
    }
}
