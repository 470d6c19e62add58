package ua.vidhuk.web.workspace;

import java.util.List;
import ua.vidhuk.petitions.boundary.DoubleView;
import ua.vidhuk.petitions.boundary.PetitionView;
import ua.vidhuk.web.page.PageModel;

/**
 * Who signed on paper first and on the site later under the same name.
 *
 * @param frame what stands round it
 * @param petition which
 * @param pairs those that wait first, then what was decided
 * @param done a word of what was just done, or nothing
 * @param message why it could not be done, or nothing
 */
public record DoublePage(
        WorkspaceFrame frame, PetitionView petition, List<DoubleView> pairs, String done, String message)
        implements PageModel {

    @Override
    public String template() {
        return "workspace/doubles.jte";
    }
}
