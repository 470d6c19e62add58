package ua.vidhuk.web.workspace;

import java.util.List;
import java.util.Map;
import ua.vidhuk.petitions.boundary.InvalidationPreview;
import ua.vidhuk.petitions.boundary.InvalidationView;
import ua.vidhuk.petitions.boundary.PetitionView;
import ua.vidhuk.web.page.PageModel;

/**
 * Where a moderator looks for forged signatures, takes them out of the count and gives them back.
 *
 * @param frame what stands round it
 * @param petition whose signatures
 * @param wish which of them, as typed
 * @param preview what an invalidation would do, or null before somebody looked
 * @param made what was taken out, the newest first
 * @param outcome what was just done, or why it could not be
 */
public record ForgedSignaturesPage(
        WorkspaceFrame frame,
        PetitionView petition,
        SignatureWish wish,
        InvalidationPreview preview,
        List<InvalidationView> made,
        Outcome outcome)
        implements PageModel {

    /**
     * What was just done, or why it could not be.
     *
     * @param done a word, or nothing
     * @param message why it could not be done, or nothing
     * @param errors sentences by field
     * @param reason what was typed as the reason, or nothing
     */
    public record Outcome(String done, String message, Map<String, String> errors, String reason) {

        static Outcome of(String done) {
            return new Outcome(done == null ? "" : done, "", Map.of(), "");
        }
    }

    @Override
    public String template() {
        return "workspace/forged-signatures.jte";
    }

    /** Whether it is reviewed although too few signatures are left, so that somebody must decide. */
    public boolean isBelow() {
        return petition.state().equals("in-review") && petition.signatures() < petition.threshold();
    }

    /** Whether too few signatures would be left. */
    public boolean fallsBelow() {
        return petition.signatures() >= preview.threshold() && preview.remaining() < preview.threshold();
    }
}
