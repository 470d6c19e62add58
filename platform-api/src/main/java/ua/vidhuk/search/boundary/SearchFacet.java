package ua.vidhuk.search.boundary;

import java.util.List;
import java.util.Map;

/**
 * How many of what was found have which code.
 *
 * @param field kind, state, category, executor or channel
 * @param values the most frequent first
 */
public record SearchFacet(String field, List<FacetValue> values) {

    /**
     * @param code by which results are narrowed
     * @param names by language tag
     * @param count how many have it
     * @param chosen whether results are narrowed to it
     */
    public record FacetValue(String code, Map<String, String> names, int count, boolean chosen) {}
}
