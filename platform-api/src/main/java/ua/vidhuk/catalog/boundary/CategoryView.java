package ua.vidhuk.catalog.boundary;

import java.util.List;
import java.util.Map;

/**
 * A category as others see it.
 *
 * @param code short name that does not change
 * @param parent code of the category above, or null
 * @param names by language tag
 * @param sociallySignificant counted by the emergency index
 * @param emergency alarms at any hour
 * @param responseHours hours until an answer is due, or null for the law's term
 * @param priority normal, high or emergency; null for the usual
 * @param executor code of the enterprise proposed first, or null
 * @param questions what is asked of whoever turns to the centre about it
 */
public record CategoryView(
        String code,
        String parent,
        Map<String, String> names,
        boolean sociallySignificant,
        boolean emergency,
        Integer responseHours,
        String priority,
        String executor,
        List<AskedView> questions) {

    /**
     * What a category asks.
     *
     * @param text the question by language tag
     * @param choices answers to choose from, each by language tag; none when any words will do
     */
    public record AskedView(Map<String, String> text, List<Map<String, String>> choices) {}
}
