package ua.vidhuk.search.entity;

import java.util.List;
import java.util.Map;

/**
 * What an engine answers.
 *
 * @param total how many there are
 * @param documents of this page, as they were indexed
 * @param counts how many there are of each code of each facet
 * @param next where this page ends, or null when it is the last
 */
public record EngineAnswer(
        long total, List<SearchDocument> documents, Map<FacetField, Map<String, Integer>> counts, SearchCursor next) {}
