package ua.vidhuk.web.workspace;

import java.time.Instant;
import java.util.List;
import ua.vidhuk.petitions.boundary.AlertView;
import ua.vidhuk.petitions.boundary.PetitionPage;
import ua.vidhuk.petitions.boundary.PetitionRow;
import ua.vidhuk.web.page.PageModel;

/**
 * Petitions that wait for staff.
 *
 * @param frame what stands round it
 * @param state for what they wait
 * @param petitions the longest waiting first
 * @param alerts petitions that are signed unusually fast
 */
public record PetitionQueuePage(WorkspaceFrame frame, String state, PetitionPage petitions, List<AlertView> alerts)
        implements PageModel {

    @Override
    public String template() {
        return "workspace/petitions.jte";
    }

    /** What petitions can wait for. */
    public List<String> states() {
        return List.of("sent", "reached", "in-review");
    }

    public boolean isLate(PetitionRow row) {
        Instant until = row.waitsUntil();
        return until != null && until.isBefore(frame.now());
    }
}
