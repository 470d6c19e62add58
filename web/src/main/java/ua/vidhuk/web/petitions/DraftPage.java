package ua.vidhuk.web.petitions;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import ua.vidhuk.petitions.boundary.CharterView;
import ua.vidhuk.petitions.boundary.PetitionRow;
import ua.vidhuk.web.page.PageModel;
import ua.vidhuk.web.portal.Catalogue;

/**
 * Where a petition is written: first its title, beside petitions that ask for the same; then the rest.
 *
 * @param petition which, or null for a new one
 * @param form what was typed
 * @param similar petitions that ask for something like it
 * @param whole whether the title was given, so that the rest is asked for
 * @param catalogue for the choice of a topic
 * @param charter what holds for petitions, or null where none are taken
 * @param errors sentences by field
 */
public record DraftPage(
        UUID petition,
        DraftForm form,
        List<PetitionRow> similar,
        boolean whole,
        Catalogue catalogue,
        CharterView charter,
        Map<String, String> errors)
        implements PageModel {

    @Override
    public String template() {
        return "petitions/draft.jte";
    }
}
