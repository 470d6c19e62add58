package ua.vidhuk.web.workspace;

import ua.vidhuk.search.boundary.SearchHit;
import ua.vidhuk.web.page.PageModel;
import ua.vidhuk.web.search.SearchOutcome;

/**
 * What was found by words.
 *
 * @param frame what stands round it
 * @param outcome what was found
 */
public record WordSearchPage(WorkspaceFrame frame, SearchOutcome outcome) implements PageModel {

    @Override
    public String template() {
        return "workspace/word-search.jte";
    }

    /** The address of what was found, below the tenant's. */
    public String address(SearchHit hit) {
        return switch (hit.kind()) {
            case "question" -> "/workspace/appeals/" + hit.target();
            case "incident" -> "/workspace/incidents/" + hit.target();
            case "petition" -> (frame.mayJudgePetitions() ? "/workspace/petitions/" : "/petitions/") + hit.target();
            case "article" -> "/workspace/articles/" + hit.target();
            case "service" -> "/services/" + hit.target();
            default -> "/directory";
        };
    }
}
