package ua.vidhuk.tenancy.control;

import jakarta.enterprise.context.ApplicationScoped;
import ua.vidhuk.tenancy.entity.Tenant;

/** Binds the thread of a request to the request's tenant, and frees it; for the filters of {@code tenancy} alone. */
@ApplicationScoped
public class RequestBinding {

    public void bind(Tenant tenant) {
        TenantContext.enter(tenant.slug());
    }

    public void free() {
        TenantContext.clear();
    }
}
