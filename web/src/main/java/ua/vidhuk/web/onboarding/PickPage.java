package ua.vidhuk.web.onboarding;

import ua.vidhuk.onboarding.boundary.HromadaPage;
import ua.vidhuk.web.page.PageModel;

/**
 * Which community it is, picked from the codifier.
 *
 * @param wanted what was typed into the search
 * @param hromadas those that have it in their name
 */
public record PickPage(String wanted, HromadaPage hromadas) implements PageModel {

    @Override
    public String template() {
        return "onboarding/pick.jte";
    }
}
