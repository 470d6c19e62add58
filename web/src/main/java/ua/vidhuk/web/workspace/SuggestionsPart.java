package ua.vidhuk.web.workspace;

import java.util.List;
import ua.vidhuk.search.boundary.Suggestion;
import ua.vidhuk.web.page.PageModel;

/**
 * How a search may go on, while it is typed.
 *
 * @param offered the likeliest first
 */
public record SuggestionsPart(List<Suggestion> offered) implements PageModel {

    public SuggestionsPart {
        offered = List.copyOf(offered);
    }

    @Override
    public String template() {
        return "search/suggestions.jte";
    }
}
