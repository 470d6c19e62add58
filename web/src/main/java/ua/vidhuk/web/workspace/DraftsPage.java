package ua.vidhuk.web.workspace;

import java.util.List;
import ua.vidhuk.intake.entity.Delivery;
import ua.vidhuk.web.page.PageModel;

/**
 * What other systems sent and nobody could map: it waits for somebody of the staff.
 *
 * @param frame what stands round it
 * @param drafts the newest first
 */
public record DraftsPage(WorkspaceFrame frame, List<Delivery> drafts) implements PageModel {

    @Override
    public String template() {
        return "workspace/drafts.jte";
    }
}
