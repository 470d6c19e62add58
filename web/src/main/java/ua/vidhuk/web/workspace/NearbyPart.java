package ua.vidhuk.web.workspace;

import java.util.List;
import ua.vidhuk.appeals.boundary.QuestionRow;
import ua.vidhuk.web.page.PageModel;

/**
 * What is open at the place that a caller speaks of; also alone, while the place is typed.
 *
 * @param question for which question of the call, from 0
 * @param found those of the house first
 * @param readable whether the reader may open them
 */
public record NearbyPart(int question, List<QuestionRow> found, boolean readable) implements PageModel {

    public NearbyPart {
        found = List.copyOf(found);
    }

    @Override
    public String template() {
        return "workspace/nearby-fragment.jte";
    }
}
