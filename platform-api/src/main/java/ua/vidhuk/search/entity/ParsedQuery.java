package ua.vidhuk.search.entity;

import java.util.List;

/**
 * A query as it was understood.
 *
 * @param clauses words and phrases
 * @param conditions fields with values, as they were typed
 * @param mistakes what was not understood
 */
public record ParsedQuery(List<Clause> clauses, List<Condition> conditions, List<QueryMistake> mistakes) {

    /**
     * A field and its value.
     *
     * @param value as it was typed, without quotes
     * @param excluded whether it must not have it
     */
    public record Condition(QueryField field, String value, boolean excluded) {}

    public ParsedQuery {
        clauses = List.copyOf(clauses);
        conditions = List.copyOf(conditions);
        mistakes = List.copyOf(mistakes);
    }
}
