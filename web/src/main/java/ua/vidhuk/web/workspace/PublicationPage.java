package ua.vidhuk.web.workspace;

import java.util.List;
import java.util.Map;
import ua.vidhuk.appeals.boundary.PublicationView;
import ua.vidhuk.appeals.entity.Publication.Words;
import ua.vidhuk.web.page.PageModel;

/**
 * What everybody may read of a question, as a form.
 *
 * @param frame what stands round it
 * @param view what is public now
 * @param words as typed
 * @param done the word of what was just done, or nothing
 * @param errors by field
 */
public record PublicationPage(
        WorkspaceFrame frame, PublicationView view, Words words, String done, Map<String, String> errors)
        implements PageModel {

    private static final List<String> DEEDS = List.of("published", "withdrawn");

    public PublicationPage {
        done = DEEDS.contains(done) ? done : "";
        errors = Map.copyOf(errors);
    }

    @Override
    public String template() {
        return "workspace/publication.jte";
    }
}
