package ua.vidhuk.benchmarks;

import ua.vidhuk.search.entity.SearchFilter;
import ua.vidhuk.tenancy.entity.TenantSlug;

/**
 * A query that is tried on every system.
 *
 * @param words as somebody types them
 * @param filter codes to which results are narrowed
 * @param limit as many as a page has
 */
record TriedQuery(TenantSlug tenant, String words, SearchFilter filter, int limit) {}
