package ua.vidhuk.web.workspace;

import java.time.Instant;
import java.util.List;
import ua.vidhuk.identity.entity.Permission;
import ua.vidhuk.petitions.boundary.AlertView;
import ua.vidhuk.petitions.boundary.PetitionPage;
import ua.vidhuk.petitions.boundary.PetitionRow;
import ua.vidhuk.petitions.control.DoubleSigners.Waiting;
import ua.vidhuk.web.page.PageModel;

/**
 * Petitions that wait for staff.
 *
 * @param frame what stands round it
 * @param state for what they wait
 * @param petitions the longest waiting first
 * @param alerts petitions that are signed unusually fast
 * @param doubles petitions that somebody may have signed on paper and on the site
 */
public record PetitionQueuePage(
        WorkspaceFrame frame, String state, PetitionPage petitions, List<AlertView> alerts, List<Waiting> doubles)
        implements PageModel {

    @Override
    public String template() {
        return "workspace/petitions.jte";
    }

    /** What petitions can wait for. */
    public List<String> states() {
        return List.of("sent", "reached", "in-review");
    }

    /** Whether it is reviewed although forged signatures were taken out and too few are left. */
    public boolean isBelow(PetitionRow row) {
        return row.state().equals("in-review") && row.signatures() < row.threshold();
    }

    public boolean isLate(PetitionRow row) {
        Instant until = row.waitsUntil();
        return until != null && until.isBefore(frame.now());
    }

    public boolean maySetAlerts() {
        return frame.reader().may(Permission.PETITION_MODERATE);
    }
}
