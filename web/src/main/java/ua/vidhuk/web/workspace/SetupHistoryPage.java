package ua.vidhuk.web.workspace;

import java.util.List;
import ua.vidhuk.onboarding.entity.SettingChange;
import ua.vidhuk.web.page.PageModel;

/**
 * Who changed which setting, and when.
 *
 * @param frame what stands round it
 * @param changes the newest first
 */
public record SetupHistoryPage(WorkspaceFrame frame, List<SettingChange> changes) implements PageModel {

    public SetupHistoryPage {
        changes = List.copyOf(changes);
    }

    /** A value as people read it: a text without its quotes, the rest as it is kept; a dash where there is none. */
    public String plain(String json) {
        if (json == null || json.equals("null")) {
            return "–";
        }
        boolean text = json.length() > 1 && json.startsWith("\"") && json.endsWith("\"");
        return text ? json.substring(1, json.length() - 1) : json;
    }

    @Override
    public String template() {
        return "workspace/setup-history.jte";
    }
}
