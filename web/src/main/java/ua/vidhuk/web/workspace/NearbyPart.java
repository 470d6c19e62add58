package ua.vidhuk.web.workspace;

import java.util.List;
import ua.vidhuk.appeals.boundary.SimilarAnswer;
import ua.vidhuk.knowledge.boundary.WorksView;
import ua.vidhuk.web.page.PageModel;

/**
 * What is open already and like what a caller tells; also alone, while it is typed.
 *
 * @param question for which question of the call, from 0
 * @param found the most alike first
 * @param works what is off or planned at the place
 * @param chosen id of the incident into which the question will be put, or nothing
 * @param readable whether the reader may open them
 */
public record NearbyPart(int question, SimilarAnswer found, List<WorksView> works, String chosen, boolean readable)
        implements PageModel {

    @Override
    public String template() {
        return "workspace/nearby-fragment.jte";
    }

    /** The name of the choice in the form. */
    public String field() {
        return CallForm.name(question, CallForm.INCIDENT);
    }
}
