package ua.vidhuk.catalog.boundary;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import ua.vidhuk.catalog.entity.CatalogEntry;
import ua.vidhuk.catalog.entity.ServiceCard;
import ua.vidhuk.catalog.entity.ServiceCard.ServiceForm;
import ua.vidhuk.catalog.entity.ServiceCard.ServiceStep;

/**
 * A service with its information card and its technological card (L1). Texts are by language tag.
 *
 * @param code short name that does not change
 * @param version of the card; a case keeps the one it was opened under
 * @param body code of the enterprise or body that gives it, or null
 * @param bodyNames its names
 * @param documents all that must be brought, and nothing besides
 * @param termDays days until the result, or null
 * @param termUnit calendar or working
 * @param fee what it costs; nothing when it is free
 */
public record ServiceView(
        String code,
        long version,
        Map<String, String> names,
        Map<String, String> summary,
        String body,
        Map<String, String> bodyNames,
        List<String> lifeEvents,
        String audience,
        List<Map<String, String>> documents,
        Map<String, String> where,
        Integer termDays,
        String termUnit,
        Map<String, String> fee,
        Map<String, String> result,
        List<Map<String, String>> refusals,
        List<ServiceForm> forms,
        List<ServiceStep> steps,
        List<Map<String, String>> legalBase,
        Instant changedAt) {

    static ServiceView of(CatalogEntry entry, Map<String, String> bodyNames) {
        var card = new ServiceCard(entry.fields());
        return new ServiceView(
                entry.code(),
                entry.version(),
                card.words("name"),
                card.words("summary"),
                card.line("body"),
                bodyNames,
                card.choices("lifeEvents"),
                card.line("audience"),
                card.list("documents"),
                card.words("where"),
                card.number("termDays"),
                card.line("termUnit"),
                card.words("fee"),
                card.words("result"),
                card.list("refusals"),
                card.forms(),
                card.steps(),
                card.list("legalBase"),
                entry.change().at());
    }
}
