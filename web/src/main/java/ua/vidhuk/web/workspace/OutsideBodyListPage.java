package ua.vidhuk.web.workspace;

import ua.vidhuk.appeals.entity.OutsideBody.OutsideBodyPage;
import ua.vidhuk.web.page.PageModel;

/**
 * Bodies outside the platform.
 *
 * @param frame what stands round it
 * @param bodies by name
 * @param sought beginning of a name, or nothing
 * @param saved whether one was just kept
 */
public record OutsideBodyListPage(WorkspaceFrame frame, OutsideBodyPage bodies, String sought, boolean saved)
        implements PageModel {

    @Override
    public String template() {
        return "workspace/outside-bodies.jte";
    }
}
