package ua.vidhuk.web.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import ua.vidhuk.tenancy.boundary.CurrentTenant;
import ua.vidhuk.tenancy.entity.Tenant;

/** The whole address of a tenant's pages, as they are shared and found. */
@ApplicationScoped
public class TenantAddress {

    @Inject
    @ConfigProperty(name = "public.url")
    String publicUrl;

    @Inject
    CurrentTenant tenant;

    /** Where the tenant's pages begin, without a slash at the end. */
    public String base() {
        Tenant here = tenant.get();
        return here.host() == null ? publicUrl + "/" + here.slug().value() : "https://" + here.host();
    }
}
