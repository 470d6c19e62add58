package ua.vidhuk.web.search;

import java.util.List;
import java.util.Map;
import ua.vidhuk.search.boundary.SearchAnswer;
import ua.vidhuk.search.boundary.SearchHit;
import ua.vidhuk.search.control.FacetNames;
import ua.vidhuk.search.entity.FacetField;

/**
 * What came of a search.
 *
 * @param address what was asked
 * @param answer what was found, or null when nothing was asked or nothing could be answered
 * @param down the sentence that says why nothing could be answered, or null
 * @param names of the codes
 */
public record SearchOutcome(SearchAddress address, SearchAnswer answer, String down, FacetNames names) {

    public static final List<String> ORDERS = List.of("relevance", "newest", "most-urgent");

    public Map<String, String> state(SearchHit hit) {
        return name(FacetField.STATE, hit.state());
    }

    public Map<String, String> category(SearchHit hit) {
        return name(FacetField.CATEGORY, hit.category());
    }

    public Map<String, String> kind(SearchHit hit) {
        return name(FacetField.KIND, hit.kind());
    }

    public List<Map<String, String>> executors(SearchHit hit) {
        return hit.executors().stream()
                .map(each -> name(FacetField.EXECUTOR, each))
                .toList();
    }

    private Map<String, String> name(FacetField field, String code) {
        if (code == null) {
            return null;
        }
        var name = names.of(field, code);
        return name == null ? Map.of("uk", code) : name.byTag();
    }

    /** The order that holds. */
    public String order() {
        if (!address.order().isEmpty()) {
            return address.order();
        }
        return address.words().isEmpty() ? "newest" : "relevance";
    }
}
