package ua.vidhuk.web.onboarding;

import ua.vidhuk.web.page.PageModel;

/**
 * The address is about to be confirmed, or was. Programs that look at mail open links, so that opening it confirms nothing.
 *
 * @param token of the link
 * @param place the community
 * @param confirmed whether it was done
 */
public record ConfirmPage(String token, String place, boolean confirmed) implements PageModel {

    @Override
    public String template() {
        return "onboarding/confirm.jte";
    }
}
