package ua.vidhuk.web.petitions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import ua.vidhuk.tenancy.boundary.CurrentTenant;
import ua.vidhuk.tenancy.entity.Tenant;

/** Whole addresses of petitions, as they are shared, fed and found. */
@ApplicationScoped
public class PetitionAddresses {

    @Inject
    @ConfigProperty(name = "public.url")
    String publicUrl;

    @Inject
    CurrentTenant tenant;

    /** Where the tenant's pages begin, without a slash at the end. */
    String base() {
        Tenant here = tenant.get();
        return here.host() == null ? publicUrl + "/" + here.slug().value() : "https://" + here.host();
    }

    String of(UUID petition) {
        return base() + "/petitions/" + petition;
    }
}
