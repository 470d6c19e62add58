package ua.vidhuk.web.workspace;

import java.util.Map;
import ua.vidhuk.petitions.boundary.PetitionView;
import ua.vidhuk.web.page.PageModel;

/**
 * Where staff enter signatures that were collected on paper.
 *
 * @param frame what stands round it
 * @param petition under which
 * @param typed what was typed, by field
 * @param outcome what came of it
 */
public record PaperEntryPage(
        WorkspaceFrame frame, PetitionView petition, Map<String, String> typed, PaperOutcome outcome)
        implements PageModel {

    /**
     * What came of it.
     *
     * @param entered whether a signature was just entered
     * @param sameName whether somebody of this name has signed, so that staff must say whether it is another person
     * @param message why it could not be entered, or nothing
     * @param errors sentences by field
     */
    public record PaperOutcome(boolean entered, boolean sameName, String message, Map<String, String> errors) {}

    @Override
    public String template() {
        return "workspace/paper-entry.jte";
    }

    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }
}
