package ua.vidhuk.petitions.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.outbox.control.AfterCommit;
import ua.vidhuk.petitions.control.SignatureFilter;
import ua.vidhuk.petitions.control.SignatureInvalidation;
import ua.vidhuk.petitions.control.SignatureInvalidation.Wish;
import ua.vidhuk.petitions.entity.PetitionId;
import ua.vidhuk.tenancy.entity.Tenant;

/** What moderators do about forged signatures, one transaction a call; pages and JSON resources call it alike. */
@ApplicationScoped
@Transactional
public class InvalidationDesk {

    @Inject
    SignatureInvalidation signatures;

    @Inject
    PetitionBoard board;

    @Inject
    AfterCommit afterCommit;

    /** What an invalidation would do; that somebody looked is in the audit. */
    public InvalidationPreview preview(UUID petition, SignatureFilter filter, Actor actor) {
        return InvalidationPreview.of(filter, signatures.preview(new PetitionId(petition), filter, actor));
    }

    /** Takes the signatures out of the count that were seen in the preview. */
    public InvalidationView invalidate(UUID petition, Wish wish, Tenant tenant, Actor actor) {
        showAnew(petition, tenant);
        return InvalidationView.of(signatures.invalidate(new PetitionId(petition), wish, tenant, actor));
    }

    /** Gives them back. */
    public InvalidationView undo(UUID petition, UUID invalidation, String reason, Tenant tenant, Actor actor) {
        showAnew(petition, tenant);
        return InvalidationView.of(signatures.undo(new PetitionId(petition), invalidation, reason, tenant, actor));
    }

    /** What was taken out of a petition's count, the newest first. */
    public List<InvalidationView> of(UUID petition) {
        return signatures.of(new PetitionId(petition)).stream()
                .map(InvalidationView::of)
                .toList();
    }

    private void showAnew(UUID petition, Tenant tenant) {
        afterCommit.once("petition shown anew " + petition, () -> board.forget(tenant.slug(), petition));
    }
}
