package ua.vidhuk.web.workspace;

import ua.vidhuk.web.page.PageModel;

/** The workspace of somebody whose role has no lists: what they can do instead. */
public record NoPlacePage(WorkspaceFrame frame) implements PageModel {

    @Override
    public String template() {
        return "workspace/no-place.jte";
    }
}
