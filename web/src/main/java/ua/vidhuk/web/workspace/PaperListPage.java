package ua.vidhuk.web.workspace;

import ua.vidhuk.petitions.boundary.PetitionPage;
import ua.vidhuk.web.page.PageModel;

/**
 * Petitions for which signatures on paper may be entered.
 *
 * @param frame what stands round it
 * @param petitions those whose signing ends first, first
 */
public record PaperListPage(WorkspaceFrame frame, PetitionPage petitions) implements PageModel {

    @Override
    public String template() {
        return "workspace/paper-list.jte";
    }
}
