package ua.vidhuk.catalog.boundary;

import java.util.List;
import java.util.Map;
import ua.vidhuk.catalog.entity.CatalogEntry;
import ua.vidhuk.catalog.entity.ServiceCard;

/**
 * A service in a list. Texts are by language tag.
 *
 * @param body code of the enterprise or body that gives it, or null
 * @param termDays days until the result, or null
 * @param termUnit calendar or working
 * @param fee what it costs; nothing when it is free
 */
public record ServiceRow(
        String code,
        Map<String, String> names,
        Map<String, String> summary,
        String body,
        Integer termDays,
        String termUnit,
        Map<String, String> fee) {

    /**
     * A page of a list.
     *
     * @param next what {@code after} must be for the page behind it, or null
     */
    public record ServicePage(List<ServiceRow> items, String next) {}

    static ServiceRow of(CatalogEntry entry) {
        var card = new ServiceCard(entry.fields());
        return new ServiceRow(
                entry.code(),
                card.words("name"),
                card.words("summary"),
                card.line("body"),
                card.number("termDays"),
                card.line("termUnit"),
                card.words("fee"));
    }
}
