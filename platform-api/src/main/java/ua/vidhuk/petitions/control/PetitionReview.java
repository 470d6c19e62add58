package ua.vidhuk.petitions.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import ua.vidhuk.calendar.control.DeadlineCalculator;
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.petitions.control.PetitionProgress.Move;
import ua.vidhuk.petitions.control.Tallies.Tally;
import ua.vidhuk.petitions.entity.Charter;
import ua.vidhuk.petitions.entity.LegalRequirement;
import ua.vidhuk.petitions.entity.Petition;
import ua.vidhuk.petitions.entity.PetitionId;
import ua.vidhuk.petitions.entity.PetitionProblem;
import ua.vidhuk.petitions.entity.PetitionState;
import ua.vidhuk.petitions.entity.PetitionTransition;
import ua.vidhuk.problems.entity.FieldProblem;
import ua.vidhuk.problems.entity.InvalidInputException;
import ua.vidhuk.problems.entity.ProblemException;
import ua.vidhuk.tenancy.control.DueTenants;
import ua.vidhuk.tenancy.entity.Tenant;

/** What staff do with a petition: check its legal form (B8), begin the review, answer. */
@ApplicationScoped
public class PetitionReview {

    /** Within so many working days after the threshold the beginning of the review must be made public. */
    static final int BEGIN_WORKING_DAYS = 3;

    @Inject
    PetitionProgress progress;

    @Inject
    Charters charters;

    @Inject
    Tallies tallies;

    @Inject
    DeadlineCalculator deadlines;

    @Inject
    DueTenants due;

    @Inject
    Clock clock;

    /**
     * Publishes a petition whose form was found to be right, and opens it for signatures.
     *
     * @param confirmed what the moderator has found to be met; must be all there is
     */
    public Petition publish(
            Petition petition, long version, Set<LegalRequirement> confirmed, Tenant tenant, Actor actor) {
        if (!confirmed.containsAll(EnumSet.allOf(LegalRequirement.class))) {
            throw new InvalidInputException(FieldProblem.of("confirmed", "petitions.field.confirm-all"));
        }
        var move = new Move(PetitionTransition.PUBLISH, version, null, null);
        return progress.move(petition, move, actor, (each, now) -> {
            Charter charter = charters.require(tenant, now);
            Instant until =
                    deadlines.afterDays(tenant.jurisdiction(), tenant.timeZone(), now, charter.collectingDays());
            each.publish(charter, now, until);
            tallies.open(each.id(), charter.threshold(), until, now);
            due.noteAt(until);
        });
    }

    /** Refuses a petition, for what it lacks and with words for the author. */
    public Petition refuse(Petition petition, long version, LegalRequirement unmet, String words, Actor actor) {
        if (unmet == null) {
            throw new InvalidInputException(FieldProblem.of("requirement", "petitions.field.requirement-required"));
        }
        var move = new Move(PetitionTransition.REFUSE, version, unmet, words);
        String reason = PetitionProgress.note(move);
        return progress.move(petition, move, actor, (each, now) -> each.refuse(unmet, reason, now));
    }

    /** The threshold is reached; the review begins by itself when nobody begins it in time. */
    void reach(Petition petition, Tenant tenant) {
        progress.move(petition, Move.byItself(PetitionTransition.REACH), Actor.SYSTEM, Petition::reach);
        due.noteAt(beginBy(petition, tenant));
    }

    /**
     * Follows a count that changed otherwise than by signing: too few again, or enough. A petition whose review has begun stays
     * where it is until a moderator decides, and one that was answered stays answered (decision 32).
     *
     * @param tally locked by this transaction, as it was before
     * @param signatures how many there are now
     */
    void recounted(PetitionId id, Tally tally, long signatures, Tenant tenant) {
        Petition petition = progress.find(id);
        boolean suffices = signatures >= tally.threshold();
        if (petition.state() == PetitionState.REACHED && !suffices) {
            var fall = Move.byItself(PetitionTransition.FALL_BELOW);
            progress.move(petition, fall, Actor.SYSTEM, (each, now) -> each.fallBelow());
            if (!tally.open()) {
                miss(petition);
            }
        } else if (petition.state() == PetitionState.COLLECTING && suffices) {
            reach(petition, tenant);
        } else if (petition.state().isMissed() && suffices) {
            progress.move(petition, Move.byItself(PetitionTransition.REINSTATE), Actor.SYSTEM, Petition::reinstate);
            due.noteAt(beginBy(petition, tenant));
        }
    }

    private void miss(Petition petition) {
        progress.move(petition, Move.byItself(PetitionTransition.MISS), Actor.SYSTEM, (each, now) -> each.miss());
    }

    /** Begins the review; from here on nobody signs or takes a signature back. */
    public Petition begin(Petition petition, Long version, Tenant tenant, Actor actor) {
        // The tally is locked before the petition, as by those who sign.
        tallies.close(petition.id());
        var move = new Move(PetitionTransition.BEGIN_REVIEW, version, null, null);
        return progress.move(petition, move, actor, (each, now) -> {
            int days = charters.of(each.charterId()).reviewWorkingDays();
            each.beginReview(now, deadlines.afterWorkingDays(tenant.jurisdiction(), tenant.timeZone(), now, days));
        });
    }

    /**
     * Stops a review to which only forged signatures had led. While the term lasts, people sign again; else it is missed.
     *
     * @param words why, for everybody to read
     * @throws ProblemException {@code threshold-holds} when the signatures suffice
     */
    public Petition stop(Petition petition, long version, String words, Actor actor) {
        Tally tally =
                tallies.lock(petition.id()).orElseThrow(() -> new ProblemException(PetitionProblem.PETITION_NOT_FOUND));
        if (petition.state() == PetitionState.IN_REVIEW && tally.signatures() >= tally.threshold()) {
            throw new ProblemException(PetitionProblem.THRESHOLD_HOLDS);
        }
        var move = new Move(PetitionTransition.STOP_REVIEW, version, null, words);
        progress.move(petition, move, actor, (each, now) -> each.stopReview());
        if (clock.instant().isBefore(tally.closesAt())) {
            tallies.reopen(petition.id());
            due.noteAt(tally.closesAt());
        } else {
            miss(petition);
        }
        return petition;
    }

    public Petition answer(Petition petition, long version, String answer, Actor actor) {
        var move = new Move(PetitionTransition.ANSWER, version, null, answer);
        String words = PetitionProgress.note(move);
        return progress.move(petition, move, actor, (each, now) -> each.answer(words, now));
    }

    /** Whether the time to begin the review by hand is over. */
    boolean mustBegin(Petition petition, Tenant tenant, Instant now) {
        return beginBy(petition, tenant).isBefore(now);
    }

    private Instant beginBy(Petition petition, Tenant tenant) {
        Instant reached = petition.dates().reachedAt();
        return deadlines.afterWorkingDays(tenant.jurisdiction(), tenant.timeZone(), reached, BEGIN_WORKING_DAYS);
    }

    /** All that is to be checked, in the order of the checklist. */
    public static List<LegalRequirement> checklist() {
        return List.of(LegalRequirement.values());
    }
}
