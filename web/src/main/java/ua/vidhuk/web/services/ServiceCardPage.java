package ua.vidhuk.web.services;

import java.util.Map;
import ua.vidhuk.catalog.boundary.ServiceView;
import ua.vidhuk.web.page.PageModel;

/**
 * The card of a service.
 *
 * @param address whole address of the card in force
 * @param earlier whether an earlier card is shown
 */
public record ServiceCardPage(ServiceView card, String address, boolean earlier) implements PageModel {

    @Override
    public String template() {
        return "services/card.jte";
    }

    /** Whether an address leads to a file that this portal keeps. */
    public boolean loads(String address) {
        return address.startsWith("/");
    }

    /** Whether there is something to say. */
    public boolean says(Map<String, String> text) {
        return text != null && !text.isEmpty();
    }
}
