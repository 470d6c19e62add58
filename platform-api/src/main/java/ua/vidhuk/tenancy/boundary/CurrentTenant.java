package ua.vidhuk.tenancy.boundary;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import ua.vidhuk.tenancy.entity.Tenant;

/** The tenant that the request is for, and where its addresses begin. */
@RequestScoped
public class CurrentTenant {

    private Tenant tenant;
    private String base = "";

    void become(Tenant tenant, String base) {
        this.tenant = tenant;
        this.base = base;
    }

    /** The tenant, or empty on pages of the platform as a whole. */
    public Optional<Tenant> find() {
        return Optional.ofNullable(tenant);
    }

    /**
     * @throws IllegalStateException on pages of the platform as a whole
     */
    public Tenant get() {
        return find().orElseThrow(() -> new IllegalStateException("this request is for no tenant"));
    }

    /** What the tenant's paths begin with: {@code /brovary}, or nothing when it has its own host. */
    public String base() {
        return base;
    }
}
