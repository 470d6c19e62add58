package ua.vidhuk.web.portal;

import java.util.List;
import ua.vidhuk.catalog.boundary.CategoryView;
import ua.vidhuk.web.page.PageModel;

/**
 * The front page of a tenant.
 *
 * @param topics the categories at the top
 * @param week figures of the last seven days, or null when they cannot be had just now
 * @param off how many works and outages go on
 */
public record TenantHome(List<CategoryView> topics, WeekFigures week, long off) implements PageModel {

    @Override
    public String template() {
        return "portal/home.jte";
    }
}
