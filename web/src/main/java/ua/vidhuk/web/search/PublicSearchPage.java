package ua.vidhuk.web.search;

import ua.vidhuk.search.boundary.SearchHit;
import ua.vidhuk.web.page.PageModel;

/**
 * The search of the portal.
 *
 * @param outcome what was found
 */
public record PublicSearchPage(SearchOutcome outcome) implements PageModel {

    /** The address of what was found, below the tenant's. */
    public String address(SearchHit hit) {
        return switch (hit.kind()) {
            case "petition" -> "/petitions/" + hit.target();
            case "publication" -> "/appeals/" + hit.target();
            case "article" -> "/articles/" + hit.target();
            case "service" -> "/services/" + hit.target();
            default -> "/directory";
        };
    }

    @Override
    public String template() {
        return "search/public.jte";
    }
}
