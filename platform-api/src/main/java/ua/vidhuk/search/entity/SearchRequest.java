package ua.vidhuk.search.entity;

import java.util.List;
import java.util.Objects;
import ua.vidhuk.tenancy.entity.TenantSlug;

/**
 * What an engine is asked. Tenant and reader cannot be left out.
 *
 * @param tenant whose documents alone are looked at
 * @param reader who asks
 * @param clauses what is looked for; none for everything
 * @param filter by what it is narrowed
 * @param required how many of the words that say something must be there, at most as many as there are
 * @param order in which
 * @param after where the page before ended, or null
 * @param limit as many as a page has
 */
public record SearchRequest(
        TenantSlug tenant,
        SearchReader reader,
        List<Clause> clauses,
        SearchFilter filter,
        int required,
        SearchOrder order,
        SearchCursor after,
        int limit) {

    public SearchRequest {
        Objects.requireNonNull(tenant, "one searches in a tenant");
        Objects.requireNonNull(reader, "somebody searches");
        if (limit < 1) {
            throw new IllegalArgumentException("a page has at least one row");
        }
        clauses = List.copyOf(clauses);
    }

    public SearchRequest withClauses(List<Clause> others) {
        return new SearchRequest(tenant, reader, others, filter, required, order, after, limit);
    }

    /** The page behind this place. */
    public SearchRequest after(SearchCursor cursor) {
        return new SearchRequest(tenant, reader, clauses, filter, required, order, cursor, limit);
    }

    public SearchRequest withLimit(int rows) {
        return new SearchRequest(tenant, reader, clauses, filter, required, order, after, rows);
    }

    /** The newest so many, from the first. */
    public SearchRequest newest(int number) {
        return new SearchRequest(tenant, reader, clauses, filter, required, SearchOrder.NEWEST, null, number);
    }

    public SearchRequest withRequired(int words) {
        return new SearchRequest(tenant, reader, clauses, filter, words, order, after, limit);
    }
}
