package ua.vidhuk.search.entity;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * By what results are narrowed.
 *
 * @param only one of these codes must be there
 * @param not none of these codes may be there
 * @param from not older, or null
 * @param until older, or null
 * @param lateAt only what was due before this moment, or null
 * @param notLateAt only what was not due before this moment, or null
 */
public record SearchFilter(
        Map<FacetField, Set<String>> only,
        Map<FacetField, Set<String>> not,
        Instant from,
        Instant until,
        Instant lateAt,
        Instant notLateAt) {

    public static final SearchFilter NONE = new SearchFilter(Map.of(), Map.of(), null, null, null, null);

    public SearchFilter {
        only = Map.copyOf(only);
        not = Map.copyOf(not);
    }

    /** Narrowed to these codes too. */
    public SearchFilter with(FacetField field, Set<String> codes) {
        if (codes.isEmpty()) {
            return this;
        }
        var all = new EnumMap<FacetField, Set<String>>(FacetField.class);
        all.putAll(only);
        all.merge(field, codes, SearchFilter::common);
        return new SearchFilter(all, not, from, until, lateAt, notLateAt);
    }

    private static Set<String> common(Set<String> some, Set<String> others) {
        var both = new java.util.TreeSet<>(some);
        both.retainAll(others);
        return both;
    }
}
