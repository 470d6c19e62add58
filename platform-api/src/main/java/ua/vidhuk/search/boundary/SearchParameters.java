package ua.vidhuk.search.boundary;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import ua.vidhuk.search.entity.FacetField;

/** What may stand in the address of a search. */
public class SearchParameters {

    /** Words, "phrases", -not, and fields: category:, status:, executor:, street:, after:, before:, late:, kind:. */
    @QueryParam("q")
    public String words;

    /** Codes to which results are narrowed; each may be repeated. */
    @QueryParam("kind")
    public List<String> kind;

    @QueryParam("state")
    public List<String> state;

    @QueryParam("category")
    public List<String> category;

    @QueryParam("executor")
    public List<String> executor;

    @QueryParam("channel")
    public List<String> channel;

    /** {@code relevance}, {@code newest} or {@code most-urgent}; without one, as fits what is sought. */
    @QueryParam("order")
    public String order;

    @QueryParam("cursor")
    public String cursor;

    @QueryParam("limit")
    @DefaultValue("20")
    public int limit = 20;

    /** The codes to which results are narrowed. */
    public Map<FacetField, Set<String>> chosen() {
        var chosen = new EnumMap<FacetField, Set<String>>(FacetField.class);
        put(chosen, FacetField.KIND, kind);
        put(chosen, FacetField.STATE, state);
        put(chosen, FacetField.CATEGORY, category);
        put(chosen, FacetField.EXECUTOR, executor);
        put(chosen, FacetField.CHANNEL, channel);
        return chosen;
    }

    private static void put(Map<FacetField, Set<String>> chosen, FacetField field, List<String> codes) {
        var named = new TreeSet<String>();
        if (codes != null) {
            codes.stream().filter(each -> each != null && !each.isBlank()).forEach(named::add);
        }
        if (!named.isEmpty()) {
            chosen.put(field, named);
        }
    }
}
