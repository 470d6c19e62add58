package ua.vidhuk.web.workspace;

import ua.vidhuk.web.page.PageModel;

/**
 * Places, list and detail.
 *
 * @param frame what stands round it
 * @param list the list, or null in a fragment that has only the detail
 * @param detail the appeal that is shown, or null
 * @param fragment only the detail, for a page that is there already
 */
public record WorkspacePage(WorkspaceFrame frame, ListPane list, DetailPane detail, boolean fragment)
        implements PageModel {

    @Override
    public String template() {
        return fragment ? "workspace/detail-fragment.jte" : "workspace/main.jte";
    }
}
