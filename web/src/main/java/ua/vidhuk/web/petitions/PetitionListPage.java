package ua.vidhuk.web.petitions;

import java.util.List;
import java.util.Map;
import ua.vidhuk.petitions.boundary.CharterView;
import ua.vidhuk.petitions.boundary.PetitionPage;
import ua.vidhuk.web.page.PageModel;
import ua.vidhuk.web.portal.Catalogue;

/**
 * Petitions of a tenant.
 *
 * @param petitions the rows that are shown
 * @param wish what the reader asked for
 * @param counts how many there are, by word of the state
 * @param catalogue for the choice of a topic
 * @param charter what holds for petitions, or null where none are taken
 */
public record PetitionListPage(
        PetitionPage petitions, PetitionWish wish, Map<String, Long> counts, Catalogue catalogue, CharterView charter)
        implements PageModel {

    private static final List<String> TABS =
            List.of("", "collecting", "in-review", "answered", "handled-as-appeal", "refused");

    @Override
    public String template() {
        return "petitions/list.jte";
    }

    /** The states to choose from, the empty word for all that were published. */
    public List<String> tabs() {
        return TABS;
    }

    public long count(String state) {
        return switch (state) {
            case "" ->
                counts.entrySet().stream()
                        .filter(each -> !List.of("sent", "refused").contains(each.getKey()))
                        .mapToLong(Map.Entry::getValue)
                        .sum();
            case "in-review" -> counts.getOrDefault("in-review", 0L) + counts.getOrDefault("reached", 0L);
            case "handled-as-appeal" ->
                counts.getOrDefault("handled-as-appeal", 0L) + counts.getOrDefault("missed", 0L);
            default -> counts.getOrDefault(state, 0L);
        };
    }
}
