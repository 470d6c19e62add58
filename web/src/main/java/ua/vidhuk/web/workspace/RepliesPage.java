package ua.vidhuk.web.workspace;

import java.util.List;
import ua.vidhuk.appeals.entity.ReplyTemplate;
import ua.vidhuk.web.page.PageModel;

/**
 * All reply templates.
 *
 * @param frame what stands round it
 * @param templates in the version that holds
 * @param saved whether one was just kept
 */
public record RepliesPage(WorkspaceFrame frame, List<ReplyTemplate> templates, boolean saved) implements PageModel {

    @Override
    public String template() {
        return "workspace/replies.jte";
    }
}
