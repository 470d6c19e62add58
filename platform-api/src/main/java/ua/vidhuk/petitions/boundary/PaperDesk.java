package ua.vidhuk.petitions.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.outbox.control.AfterCommit;
import ua.vidhuk.petitions.control.PaperEntry;
import ua.vidhuk.petitions.entity.PaperSignature;
import ua.vidhuk.petitions.entity.PetitionId;
import ua.vidhuk.tenancy.entity.Tenant;

/** Signatures that were collected on paper, each a transaction; pages and JSON resources call it alike. */
@ApplicationScoped
@Transactional
public class PaperDesk {

    @Inject
    PaperEntry entry;

    @Inject
    PetitionBoard board;

    @Inject
    AfterCommit afterCommit;

    /** Enters a signature; how many the petition has now. */
    public long enter(UUID petition, PaperSignature line, Tenant tenant, Actor actor) {
        afterCommit.once("petition shown anew " + petition, () -> board.forget(tenant.slug(), petition));
        return entry.enter(new PetitionId(petition), line, tenant, actor);
    }
}
