package ua.vidhuk.petitions.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.outbox.control.AfterCommit;
import ua.vidhuk.petitions.control.DoubleDecisions;
import ua.vidhuk.petitions.control.DoubleDecisions.PairId;
import ua.vidhuk.petitions.control.DoubleSigners;
import ua.vidhuk.petitions.control.DoubleSigners.Waiting;
import ua.vidhuk.petitions.entity.PetitionId;
import ua.vidhuk.tenancy.entity.Tenant;

/** Who signed on paper first and on the site later, one transaction a call; pages and JSON resources call it alike. */
@ApplicationScoped
@Transactional
public class DoubleDesk {

    @Inject
    DoubleDecisions decisions;

    @Inject
    DoubleSigners doubles;

    @Inject
    PetitionBoard board;

    @Inject
    AfterCommit afterCommit;

    /** The pairs of a petition, those that wait first; that somebody looked is in the audit. */
    public List<DoubleView> of(UUID petition, Actor actor) {
        return decisions.of(new PetitionId(petition), actor).stream()
                .map(DoubleView::of)
                .toList();
    }

    /** Petitions under which pairs wait for somebody to decide. */
    public List<Waiting> waiting() {
        return doubles.waiting();
    }

    public void decide(UUID petition, PairId pair, boolean samePerson, Tenant tenant, Actor actor) {
        showAnew(petition, tenant);
        decisions.decide(new PetitionId(petition), pair, samePerson, tenant, actor);
    }

    public void undo(UUID petition, PairId pair, Tenant tenant, Actor actor) {
        showAnew(petition, tenant);
        decisions.undo(new PetitionId(petition), pair, tenant, actor);
    }

    private void showAnew(UUID petition, Tenant tenant) {
        afterCommit.once("petition shown anew " + petition, () -> board.forget(tenant.slug(), petition));
    }
}
