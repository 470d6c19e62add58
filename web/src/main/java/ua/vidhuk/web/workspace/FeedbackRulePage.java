package ua.vidhuk.web.workspace;

import java.util.Map;
import ua.vidhuk.web.page.PageModel;

/**
 * For how long applicants have a say, as a form.
 *
 * @param frame what stands round it
 * @param reopenDays as typed
 * @param callAgainHours as typed
 * @param saved whether it was just kept
 * @param errors by field
 */
public record FeedbackRulePage(
        WorkspaceFrame frame, String reopenDays, String callAgainHours, boolean saved, Map<String, String> errors)
        implements PageModel {

    public FeedbackRulePage {
        errors = Map.copyOf(errors);
    }

    @Override
    public String template() {
        return "workspace/feedback-rule.jte";
    }
}
