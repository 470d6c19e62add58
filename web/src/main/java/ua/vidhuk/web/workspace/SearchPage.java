package ua.vidhuk.web.workspace;

import ua.vidhuk.web.page.PageModel;

/**
 * What was found by a phone number.
 *
 * @param frame what stands round it
 * @param caller the appeals of that number
 * @param example a registration number as this tenant writes them
 */
public record SearchPage(WorkspaceFrame frame, CallerPart caller, String example) implements PageModel {

    @Override
    public String template() {
        return "workspace/search.jte";
    }
}
