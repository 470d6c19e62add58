package ua.vidhuk.web.workspace;

import java.util.List;
import ua.vidhuk.intake.entity.PhoneLine;
import ua.vidhuk.web.page.PageModel;

/**
 * The phone lines of the community.
 *
 * @param frame what stands round it
 * @param lines those that are announced first
 * @param saved whether one was just kept
 */
public record PhoneLineListPage(WorkspaceFrame frame, List<PhoneLine> lines, boolean saved) implements PageModel {

    public PhoneLineListPage {
        lines = List.copyOf(lines);
    }

    @Override
    public String template() {
        return "workspace/phone-lines.jte";
    }
}
