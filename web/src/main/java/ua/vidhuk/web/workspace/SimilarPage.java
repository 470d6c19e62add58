package ua.vidhuk.web.workspace;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import ua.vidhuk.search.boundary.SimilarHit;
import ua.vidhuk.search.control.FacetNames;
import ua.vidhuk.search.entity.FacetField;
import ua.vidhuk.web.page.PageModel;

/**
 * Questions that may be about the same thing; a part of a page for whoever asks for a part.
 *
 * @param frame what stands round it
 * @param question like which they are
 * @param found the most alike first
 * @param down the sentence that says why nothing could be found, or null
 * @param names of the codes
 */
public record SimilarPage(WorkspaceFrame frame, UUID question, List<SimilarHit> found, String down, FacetNames names)
        implements PageModel {

    public SimilarPage {
        found = List.copyOf(found);
    }

    @Override
    public String template() {
        return "workspace/similar.jte";
    }

    public Map<String, String> state(SimilarHit similar) {
        var name = names.of(FacetField.STATE, similar.hit().state());
        return name == null ? Map.of("uk", similar.hit().state()) : name.byTag();
    }
}
