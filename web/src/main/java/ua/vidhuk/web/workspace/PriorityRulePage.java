package ua.vidhuk.web.workspace;

import java.util.List;
import java.util.Map;
import ua.vidhuk.appeals.entity.PriorityRule;
import ua.vidhuk.web.page.PageModel;

/**
 * Within how many hours pressing questions are answered, as a form.
 *
 * @param frame what stands round it
 * @param highHours as typed
 * @param emergencyHours as typed
 * @param saved whether it was just kept
 * @param versions the newest first
 * @param errors by field
 */
public record PriorityRulePage(
        WorkspaceFrame frame,
        String highHours,
        String emergencyHours,
        boolean saved,
        List<PriorityRule> versions,
        Map<String, String> errors)
        implements PageModel {

    public PriorityRulePage {
        errors = Map.copyOf(errors);
    }

    @Override
    public String template() {
        return "workspace/priority-rule.jte";
    }
}
