package ua.vidhuk.web.workspace;

import java.time.Instant;
import java.util.List;
import ua.vidhuk.identity.entity.Permission;
import ua.vidhuk.knowledge.boundary.WorksView;
import ua.vidhuk.web.page.PageModel;

/**
 * Works that go on or come, or those that are over.
 *
 * @param frame what stands round it
 * @param over whether those that are over
 * @param items in their order
 * @param next cursor of the page behind, or null
 */
public record WorksBoardPage(WorkspaceFrame frame, boolean over, List<WorksView> items, String next)
        implements PageModel {

    @Override
    public String template() {
        return "workspace/works-board.jte";
    }

    public boolean mayAnnounce() {
        return frame.reader().may(Permission.APPEAL_ROUTE) || frame.reader().may(Permission.ASSIGNMENT_EXECUTE);
    }

    public Instant now() {
        return frame.now();
    }
}
