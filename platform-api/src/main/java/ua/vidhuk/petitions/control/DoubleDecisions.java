package ua.vidhuk.petitions.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ua.vidhuk.audit.control.AuditTrail;
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.language.control.Messages;
import ua.vidhuk.petitions.control.DoubleSigners.Pair;
import ua.vidhuk.petitions.control.InvalidationBook.Invalidation;
import ua.vidhuk.petitions.control.SignatureInvalidation.Chosen;
import ua.vidhuk.petitions.entity.PetitionId;
import ua.vidhuk.petitions.entity.PetitionProblem;
import ua.vidhuk.problems.entity.ProblemException;
import ua.vidhuk.tenancy.entity.Tenant;

/**
 * What a moderator says of two signatures under one name: one person, and then the one on paper no longer counts, or two.
 * Both can be undone, and each look and each deed is in the audit (decision 33).
 */
@ApplicationScoped
public class DoubleDecisions {

    @Inject
    DoubleSigners doubles;

    @Inject
    SignatureInvalidation signatures;

    @Inject
    PetitionProgress progress;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** Which pair is meant: the signature on paper and the one on the site. */
    public record PairId(UUID paper, UUID web) {}

    /**
     * The pairs of a petition, those that wait first.
     *
     * @throws ProblemException {@code petition-not-found}
     */
    public List<Pair> of(PetitionId petition, Actor actor) {
        progress.find(petition);
        audit.record(actor, "petition.look-for-doubles", "petition", petition.toString(), Map.of());
        return doubles.of(petition);
    }

    /**
     * Decides about a pair.
     *
     * @throws ProblemException {@code double-not-found}, {@code double-decided}, {@code changed-meanwhile}
     */
    public void decide(PetitionId petition, PairId which, boolean samePerson, Tenant tenant, Actor actor) {
        Pair pair = find(petition, which);
        if (pair.samePerson() != null) {
            throw new ProblemException(PetitionProblem.DOUBLE_DECIDED);
        }
        UUID invalidation = samePerson ? takeOut(petition, pair, tenant, actor).id() : null;
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (!doubles.decide(pair, samePerson, invalidation, now, actor.displayName())) {
            throw new ProblemException(PetitionProblem.DOUBLE_DECIDED);
        }
        note(actor, samePerson ? "petition.one-signed-twice" : "petition.two-of-a-name", petition, which);
    }

    private Invalidation takeOut(PetitionId petition, Pair pair, Tenant tenant, Actor actor) {
        String reason = Messages.text(tenant.defaultLanguage(), "petitions.double.reason");
        var onPaper = new Chosen(pair.paper().signature(), pair.paper().signedAt());
        return signatures.invalidateOne(petition, onPaper, reason, tenant, actor);
    }

    /**
     * Takes a decision back; a signature that it took out of the count is given back.
     *
     * @throws ProblemException {@code double-not-found}, {@code double-decided} when nobody has decided
     */
    public void undo(PetitionId petition, PairId which, Tenant tenant, Actor actor) {
        Pair pair = find(petition, which);
        if (!doubles.reopen(pair)) {
            throw new ProblemException(PetitionProblem.DOUBLE_DECIDED);
        }
        if (pair.invalidation() != null && signatures.holds(petition, pair.invalidation())) {
            String reason = Messages.text(tenant.defaultLanguage(), "petitions.double.undone");
            signatures.undo(petition, pair.invalidation(), reason, tenant, actor);
        }
        note(actor, "petition.undo-double", petition, which);
    }

    private Pair find(PetitionId petition, PairId which) {
        return doubles.find(petition, which.paper(), which.web())
                .orElseThrow(() -> new ProblemException(PetitionProblem.DOUBLE_NOT_FOUND));
    }

    private void note(Actor actor, String action, PetitionId petition, PairId which) {
        var detail =
                Map.of("paper", which.paper().toString(), "web", which.web().toString());
        audit.record(actor, action, "petition", petition.toString(), detail);
    }
}
