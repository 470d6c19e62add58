package ua.vidhuk.web.onboarding;

import java.util.Map;
import ua.vidhuk.onboarding.entity.CodifierHromada;
import ua.vidhuk.web.page.PageModel;

/**
 * Who asks for a tenant.
 *
 * @param form what was typed so far
 * @param hromada the community when it was picked from the codifier, or null
 * @param fromCodifier whether there is a codifier to pick from
 * @param errors sentences by field
 */
public record AskPage(AskForm form, CodifierHromada hromada, boolean fromCodifier, Map<String, String> errors)
        implements PageModel {

    @Override
    public String template() {
        return "onboarding/ask.jte";
    }
}
