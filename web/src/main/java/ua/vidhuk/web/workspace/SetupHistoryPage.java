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

    @Override
    public String template() {
        return "workspace/setup-history.jte";
    }
}
