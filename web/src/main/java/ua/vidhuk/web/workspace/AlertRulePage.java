package ua.vidhuk.web.workspace;

import java.util.Map;
import ua.vidhuk.identity.entity.Permission;
import ua.vidhuk.web.page.PageModel;

/**
 * Where it is set when signing is unusually fast.
 *
 * @param frame what stands round it
 * @param typed the rule in force, or what was typed, by field
 * @param set whether it was just set
 * @param errors sentences by field
 */
public record AlertRulePage(WorkspaceFrame frame, Map<String, String> typed, boolean set, Map<String, String> errors)
        implements PageModel {

    @Override
    public String template() {
        return "workspace/alert-rule.jte";
    }

    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }

    public boolean maySeePetitions() {
        return frame.reader().may(Permission.PETITION_MODERATE);
    }
}
