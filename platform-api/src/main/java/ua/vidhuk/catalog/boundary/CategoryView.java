package ua.vidhuk.catalog.boundary;

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
 * @param executor code of the enterprise proposed first, or null
 */
public record CategoryView(
        String code,
        String parent,
        Map<String, String> names,
        boolean sociallySignificant,
        boolean emergency,
        Integer responseHours,
        String executor) {}
