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
 * @param near only what lies in this circle, or null
 */
public record SearchFilter(
        Map<FacetField, Set<String>> only,
        Map<FacetField, Set<String>> not,
        Instant from,
        Instant until,
        Instant lateAt,
        Instant notLateAt,
        Nearness near) {

    public static final SearchFilter NONE = new SearchFilter(Map.of(), Map.of(), null, null, null, null);

    /** Wherever it is. */
    public SearchFilter(
            Map<FacetField, Set<String>> only,
            Map<FacetField, Set<String>> not,
            Instant from,
            Instant until,
            Instant lateAt,
            Instant notLateAt) {
        this(only, not, from, until, lateAt, notLateAt, null);
    }

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
        return new SearchFilter(all, not, from, until, lateAt, notLateAt, near);
    }

    /** Narrowed to a time. */
    public SearchFilter between(Instant earliest, Instant latest) {
        return new SearchFilter(only, not, earliest, latest, lateAt, notLateAt, near);
    }

    public SearchFilter near(Nearness circle) {
        return new SearchFilter(only, not, from, until, lateAt, notLateAt, circle);
    }

    private static Set<String> common(Set<String> some, Set<String> others) {
        var both = new java.util.TreeSet<>(some);
        both.retainAll(others);
        return both;
    }
}
