package ua.vidhuk.catalog.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import ua.vidhuk.tenancy.control.TenantCache;
import ua.vidhuk.tenancy.entity.Tenant;

/** The tenant's catalogue as everybody may see it, at most ten seconds old. */
@ApplicationScoped
public class PublicCatalog {

    private static final Duration FRESH = Duration.ofSeconds(10);

    @Inject
    CatalogDesk desk;

    @Inject
    Clock clock;

    private TenantCache<List<CategoryView>> categories;
    private TenantCache<List<EnterpriseView>> enterprises;

    @PostConstruct
    void prepare() {
        categories = new TenantCache<>(clock, FRESH);
        enterprises = new TenantCache<>(clock, FRESH);
    }

    /** The active categories, in the tenant's order. */
    public List<CategoryView> categories(Tenant tenant) {
        return categories.get(tenant, desk::categories);
    }

    /** The active enterprises, bodies and services. */
    public List<EnterpriseView> enterprises(Tenant tenant) {
        return enterprises.get(tenant, desk::enterprises);
    }
}
