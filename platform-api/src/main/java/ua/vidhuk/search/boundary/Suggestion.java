package ua.vidhuk.search.boundary;

import java.util.Map;
import ua.vidhuk.search.entity.Completion;

/**
 * How a query may go on.
 *
 * @param kind field, value or word
 * @param text the whole query, once it is taken
 * @param names of the value by language tag, or null
 */
public record Suggestion(String kind, String text, Map<String, String> names) {

    static Suggestion of(Completion completion) {
        return new Suggestion(
                completion.kind().word(),
                completion.text(),
                completion.name() == null ? null : completion.name().byTag());
    }
}
