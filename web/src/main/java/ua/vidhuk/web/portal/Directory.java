package ua.vidhuk.web.portal;

import java.util.List;
import ua.vidhuk.catalog.boundary.EnterpriseView;
import ua.vidhuk.web.page.PageModel;

/**
 * Who answers for what, with phones.
 *
 * @param groups enterprises by kind, emergency services first
 */
public record Directory(List<Group> groups) implements PageModel {

    /**
     * Enterprises of one kind.
     *
     * @param kind as in the catalogue: {@code utility}
     */
    public record Group(String kind, List<Entry> entries) {}

    /**
     * One enterprise.
     *
     * @param duties names of the categories it answers for, in the reader's language
     */
    public record Entry(EnterpriseView enterprise, List<String> duties) {}

    @Override
    public String template() {
        return "portal/directory.jte";
    }
}
