package ua.vidhuk.web.workspace;

import java.util.List;
import ua.vidhuk.web.page.PageModel;
import ua.vidhuk.web.portal.Asked;

/**
 * What the category of one question of a call asks.
 *
 * @param form what has been typed
 * @param question counted from 0
 * @param asked in the operator's language
 */
public record AskedPart(CallForm form, int question, List<Asked> asked) implements PageModel {

    public AskedPart {
        asked = List.copyOf(asked);
    }

    @Override
    public String template() {
        return "workspace/asked-fragment.jte";
    }
}
