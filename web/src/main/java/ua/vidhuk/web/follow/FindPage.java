package ua.vidhuk.web.follow;

import java.util.Map;
import ua.vidhuk.web.page.PageModel;

/**
 * Asks for the access code.
 *
 * @param typed what was typed
 * @param errors sentences by field
 */
public record FindPage(String typed, Map<String, String> errors) implements PageModel {

    @Override
    public String template() {
        return "follow/find.jte";
    }
}
