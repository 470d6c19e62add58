package ua.vidhuk.web.portal;

import java.util.List;
import ua.vidhuk.tenancy.entity.Tenant;
import ua.vidhuk.web.page.PageModel;

/**
 * The front page of the whole platform: find your community.
 *
 * @param wanted what was typed into the search
 * @param tenants those whose name or office has it, by name
 * @param total how many there are at all
 */
public record PlatformHome(String wanted, List<Tenant> tenants, int total) implements PageModel {

    private static final int MOST = 60;

    @Override
    public String template() {
        return "portal/platform.jte";
    }

    /** As many as a first visit on a slow line can bear. */
    public List<Tenant> shown() {
        return tenants.subList(0, Math.min(MOST, tenants.size()));
    }

    public boolean more() {
        return tenants.size() > MOST;
    }

    public boolean searching() {
        return !wanted.isBlank();
    }
}
