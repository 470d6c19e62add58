package ua.vidhuk.web.petitions;

import java.util.List;
import java.util.Map;
import ua.vidhuk.language.entity.LocalizedText;
import ua.vidhuk.petitions.boundary.CountryPage;
import ua.vidhuk.web.page.PageModel;

/**
 * The petitions of the country.
 *
 * @param petitions the rows that are shown
 * @param wish what the reader asked for
 * @param topics to choose from, by code
 * @param errors sentences by field
 */
public record CountryListPage(
        CountryPage petitions, CountryWish wish, Map<String, LocalizedText> topics, Map<String, String> errors)
        implements PageModel {

    private static final List<String> TABS = List.of("", "collecting", "in-review", "answered", "handled-as-appeal");

    @Override
    public String template() {
        return "petitions/country.jte";
    }

    /** The states to choose from, the empty word for all. */
    public List<String> tabs() {
        return TABS;
    }
}
