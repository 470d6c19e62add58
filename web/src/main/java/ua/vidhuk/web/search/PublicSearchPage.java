package ua.vidhuk.web.search;

import ua.vidhuk.web.page.PageModel;

/**
 * The search of the portal.
 *
 * @param outcome what was found
 */
public record PublicSearchPage(SearchOutcome outcome) implements PageModel {

    @Override
    public String template() {
        return "search/public.jte";
    }
}
