package ua.vidhuk.web.workspace;

import java.util.List;
import ua.vidhuk.appeals.boundary.OutgoingDesk;
import ua.vidhuk.appeals.entity.OutgoingLetter.OutgoingPage;
import ua.vidhuk.appeals.entity.OutsideBody;
import ua.vidhuk.web.page.PageModel;

/**
 * The register of outgoing letters.
 *
 * @param frame what stands round it
 * @param letters the newest first
 * @param shown what it is narrowed to
 * @param sought a number, or nothing
 * @param body to which alone letters are shown, or null
 */
public record OutgoingListPage(
        WorkspaceFrame frame, OutgoingPage letters, String shown, String sought, OutsideBody body)
        implements PageModel {

    /** What it can be narrowed to. */
    public List<String> choices() {
        return OutgoingDesk.SHOWN;
    }

    public boolean isHere(String choice) {
        return body == null && sought.isEmpty() && choice.equals(shown);
    }

    /** The address of the page behind, below the tenant's base. */
    public String behind() {
        return "/workspace/outgoing?" + (body == null ? "show=" + shown : "body=" + body.id()) + "&cursor="
                + letters.next();
    }

    @Override
    public String template() {
        return "workspace/outgoing.jte";
    }
}
