package ua.vidhuk.petitions.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.petitions.control.PetitionProgress.Move;
import ua.vidhuk.petitions.control.Tallies.Tally;
import ua.vidhuk.petitions.entity.Petition;
import ua.vidhuk.petitions.entity.PetitionId;
import ua.vidhuk.petitions.entity.PetitionState;
import ua.vidhuk.petitions.entity.PetitionTransition;
import ua.vidhuk.tenancy.entity.Tenant;

/** What happens to petitions by itself when a term is over; in the caller's transaction, for its tenant. */
@ApplicationScoped
public class TermKeeper {

    private static final String WAITING =
            "select p from Petition p where p.state = :state order by p.dates.sentAt, p.id";

    @PersistenceContext(unitName = "vidhuk")
    EntityManager entities;

    @Inject
    Tallies tallies;

    @Inject
    PetitionProgress progress;

    @Inject
    PetitionReview review;

    @Inject
    Clock clock;

    /** Petitions whose term of collecting is over. */
    public List<PetitionId> over() {
        return tallies.over(clock.instant());
    }

    /** Ends the collecting of a petition, and says that it missed its threshold when it did. */
    public void end(PetitionId id) {
        var tally = tallies.lock(id);
        boolean due = tally.isPresent()
                && tally.get().open()
                && !clock.instant().isBefore(tally.get().closesAt());
        if (!due) {
            return;
        }
        tallies.close(id);
        Petition petition = progress.find(id);
        if (petition.state() == PetitionState.COLLECTING && !suffices(tally.get())) {
            progress.move(petition, Move.byItself(PetitionTransition.MISS), Actor.SYSTEM, (each, now) -> each.miss());
        }
    }

    private static boolean suffices(Tally tally) {
        return tally.signatures() >= tally.threshold();
    }

    /** Petitions that reached their threshold so long ago that their review begins by itself. */
    public List<PetitionId> toBegin(Tenant tenant) {
        Instant now = clock.instant();
        return entities.createQuery(WAITING, Petition.class)
                .setParameter("state", PetitionState.REACHED)
                .getResultStream()
                .filter(each -> review.mustBegin(each, tenant, now))
                .map(Petition::id)
                .toList();
    }

    public void begin(PetitionId id, Tenant tenant) {
        Petition petition = progress.find(id);
        if (petition.state() == PetitionState.REACHED) {
            review.begin(petition, null, tenant, Actor.SYSTEM);
        }
    }
}
