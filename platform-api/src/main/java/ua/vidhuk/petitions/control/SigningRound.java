package ua.vidhuk.petitions.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import ua.vidhuk.petitions.control.Tallies.Tally;
import ua.vidhuk.petitions.entity.Petition;
import ua.vidhuk.petitions.entity.PetitionId;
import ua.vidhuk.petitions.entity.PetitionState;
import ua.vidhuk.petitions.entity.SigningOutcome;
import ua.vidhuk.tenancy.control.DueTenants;
import ua.vidhuk.tenancy.control.TenantRegistry;

/** Writes a round of signatures of one petition in the caller's transaction: lock, signatures, count, threshold. */
@ApplicationScoped
public class SigningRound {

    @Inject
    Tallies tallies;

    @Inject
    SignatureBook book;

    @Inject
    DoubleSigners doubles;

    @Inject
    PetitionProgress progress;

    @Inject
    PetitionReview review;

    @Inject
    TenantRegistry tenants;

    @Inject
    DueTenants due;

    @Inject
    Clock clock;

    public List<SigningOutcome> write(List<SigningWish> wishes) {
        PetitionId petition = wishes.getFirst().petition();
        var tally = tallies.lock(petition);
        if (tally.isEmpty()) {
            return same(wishes, SigningOutcome.NOT_FOUND);
        }
        // Asked for behind the lock: who had to wait for it until the term was over is too late.
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (!tally.get().takesSignatures(now)) {
            return same(wishes, SigningOutcome.NOT_COLLECTING);
        }
        var signing = wishes.stream()
                .filter(SigningWish::signs)
                .map(SigningWish::signer)
                .toList();
        Set<String> signed = book.sign(petition, signing, "web", now);
        doubles.notice(petition, signing, signed, now);
        Set<String> withdrawn = book.withdraw(petition, subjects(wishes, false), now);
        count(petition, tally.get(), signed.size() - withdrawn.size(), now);
        Set<String> unchanged = new HashSet<>(subjects(wishes, true));
        unchanged.removeAll(signed);
        Set<String> invalidated = unchanged.isEmpty() ? Set.of() : book.invalidated(petition, unchanged);
        return wishes.stream()
                .map(each -> outcome(each, signed, withdrawn, invalidated))
                .toList();
    }

    private void count(PetitionId petition, Tally tally, int more, Instant now) {
        if (more == 0) {
            return;
        }
        // So that the watch over jumps looks here.
        due.note();
        tallies.add(petition, more, now);
        long signatures = tally.signatures() + more;
        if (tally.signatures() < tally.threshold() && signatures >= tally.threshold()) {
            Petition reached = progress.find(petition);
            if (reached.state() == PetitionState.COLLECTING) {
                review.reach(reached, tenants.bound());
            }
        }
    }

    private static SigningOutcome outcome(
            SigningWish wish, Set<String> signed, Set<String> withdrawn, Set<String> invalidated) {
        String subject = wish.signer().subject();
        if (!wish.signs()) {
            return withdrawn.contains(subject) ? SigningOutcome.WITHDRAWN : SigningOutcome.NOT_SIGNED;
        }
        if (invalidated.contains(subject)) {
            return SigningOutcome.INVALIDATED;
        }
        return signed.contains(subject) ? SigningOutcome.SIGNED : SigningOutcome.ALREADY_SIGNED;
    }

    private static Set<String> subjects(List<SigningWish> wishes, boolean signing) {
        return wishes.stream()
                .filter(each -> each.signs() == signing)
                .map(each -> each.signer().subject())
                .collect(Collectors.toSet());
    }

    private static List<SigningOutcome> same(List<SigningWish> wishes, SigningOutcome outcome) {
        return wishes.stream().map(any -> outcome).toList();
    }
}
