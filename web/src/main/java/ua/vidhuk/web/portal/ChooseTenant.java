package ua.vidhuk.web.portal;

import java.util.List;
import ua.vidhuk.tenancy.entity.Tenant;
import ua.vidhuk.web.page.PageModel;

/**
 * Where somebody who works in several tenants picks one.
 *
 * @param tenants the tenants of whoever is signed in
 */
public record ChooseTenant(List<Tenant> tenants) implements PageModel {

    public ChooseTenant {
        tenants = List.copyOf(tenants);
    }

    @Override
    public String template() {
        return "portal/choose.jte";
    }
}
