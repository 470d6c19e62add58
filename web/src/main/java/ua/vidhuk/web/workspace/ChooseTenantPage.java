package ua.vidhuk.web.workspace;

import java.util.List;
import ua.vidhuk.tenancy.entity.Tenant;
import ua.vidhuk.web.page.PageModel;

/** Where somebody of several tenants picks the one to work in. */
public record ChooseTenantPage(List<Tenant> tenants) implements PageModel {

    @Override
    public String template() {
        return "workspace/choose-tenant.jte";
    }
}
