package ua.vidhuk.petitions.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import ua.vidhuk.files.entity.NewFile;
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.persistence.entity.Cursor;
import ua.vidhuk.petitions.control.PetitionList;
import ua.vidhuk.petitions.control.PetitionProgress;
import ua.vidhuk.petitions.control.PetitionReview;
import ua.vidhuk.petitions.entity.LegalRequirement;
import ua.vidhuk.petitions.entity.Petition;
import ua.vidhuk.petitions.entity.PetitionId;
import ua.vidhuk.petitions.entity.PetitionProblem;
import ua.vidhuk.petitions.entity.PetitionState;
import ua.vidhuk.problems.entity.ProblemException;
import ua.vidhuk.tenancy.entity.Tenant;

/** What staff do with petitions, one transaction a call; pages and JSON resources call it alike. */
@ApplicationScoped
@Transactional
public class ModerationDesk {

    @Inject
    PetitionList list;

    @Inject
    PetitionProgress progress;

    @Inject
    PetitionReview review;

    @Inject
    PetitionViews views;

    @Inject
    AnswerFiles files;

    /**
     * A page of the petitions that wait for staff, the longest waiting first.
     *
     * @param state sent, reached or in review
     */
    public PetitionPage waiting(PetitionState state, String cursor, int limit) {
        int rows = Math.clamp(limit, 1, PetitionDesk.PAGE_LIMIT);
        List<Petition> found = list.waiting(state, Cursor.parse(cursor), rows + 1);
        List<Petition> shown = found.subList(0, Math.min(rows, found.size()));
        String next = found.size() > rows
                ? new Cursor(
                                shown.getLast().dates().sentAt(),
                                shown.getLast().id().value())
                        .text()
                : null;
        return new PetitionPage(views.fullRows(shown), next);
    }

    /** Publishes a petition; every requirement must have been confirmed. */
    public PetitionView publish(UUID id, long version, Set<LegalRequirement> confirmed, Tenant tenant, Actor actor) {
        return views.view(review.publish(sent(id), version, confirmed, tenant, actor), actor, true);
    }

    /** Refuses a petition, for the requirement that is not met and with words for the author. */
    public PetitionView refuse(UUID id, long version, LegalRequirement unmet, String words, Actor actor) {
        return views.view(review.refuse(sent(id), version, unmet, words, actor), actor, true);
    }

    public PetitionView beginReview(UUID id, long version, Tenant tenant, Actor actor) {
        return views.view(review.begin(sent(id), version, tenant, actor), actor, true);
    }

    /** Stops a review to which only forged signatures had led, with words that everybody reads. */
    public PetitionView stopReview(UUID id, long version, String words, Actor actor) {
        return views.view(review.stop(sent(id), version, words, actor), actor, true);
    }

    /** Publishes the answer, with documents that are added to those that stand there already. */
    public PetitionView answer(UUID id, long version, String answer, List<NewFile> documents, Actor actor) {
        Petition petition = sent(id);
        documents.forEach(each -> files.add(petition, each, actor));
        return views.view(review.answer(petition, version, answer, actor), actor, true);
    }

    /** Adds a document to the answer that is being written. */
    public PetitionView attach(UUID id, NewFile document, Actor actor) {
        Petition petition = sent(id);
        files.add(petition, document, actor);
        return views.view(petition, actor, true);
    }

    /** Drafts do not exist for staff. */
    private Petition sent(UUID id) {
        Petition petition = progress.find(new PetitionId(id));
        if (petition.state() == PetitionState.DRAFT) {
            throw new ProblemException(PetitionProblem.PETITION_NOT_FOUND);
        }
        return petition;
    }
}
