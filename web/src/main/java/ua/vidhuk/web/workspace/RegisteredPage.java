package ua.vidhuk.web.workspace;

import java.util.List;
import ua.vidhuk.appeals.boundary.IncidentRow;
import ua.vidhuk.appeals.boundary.RegisteredAppeal;
import ua.vidhuk.web.page.PageModel;

/**
 * What the caller is told when a call is registered.
 *
 * @param frame what stands round it
 * @param appeal as it was registered
 * @param consulted whether it was answered at once
 * @param joined incidents of which its questions are part
 */
public record RegisteredPage(WorkspaceFrame frame, RegisteredAppeal appeal, boolean consulted, List<IncidentRow> joined)
        implements PageModel {

    @Override
    public String template() {
        return "workspace/registered.jte";
    }

    /** The number in groups, as it is said aloud: {@code БР · 2026 · 000 123}. */
    public String numberAloud() {
        return aloud(appeal.number());
    }

    static String aloud(String number) {
        return number.replaceAll("(\\d{3})(\\d{3})$", "$1 $2").replace("-", " · ");
    }
}
