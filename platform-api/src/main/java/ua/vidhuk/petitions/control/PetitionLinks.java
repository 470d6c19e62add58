package ua.vidhuk.petitions.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import ua.vidhuk.petitions.entity.PetitionId;
import ua.vidhuk.tenancy.entity.Tenant;

/** Whole addresses of petitions, for letters and for data that leaves the platform. */
@ApplicationScoped
public class PetitionLinks {

    @Inject
    @ConfigProperty(name = "public.url")
    String publicUrl;

    /** Where the tenant's pages begin, without a slash at the end. */
    public String base(Tenant tenant) {
        return tenant.host() == null ? publicUrl + "/" + tenant.slug() : "https://" + tenant.host();
    }

    /** Of the petition's page. */
    public String of(Tenant tenant, PetitionId petition) {
        return base(tenant) + "/petitions/" + petition;
    }
}
