package ua.vidhuk.web.petitions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import ua.vidhuk.web.page.TenantAddress;

/** Whole addresses of petitions, as they are shared, fed and found. */
@ApplicationScoped
public class PetitionAddresses {

    @Inject
    TenantAddress tenant;

    /** Where the tenant's pages begin, without a slash at the end. */
    String base() {
        return tenant.base();
    }

    String of(UUID petition) {
        return base() + "/petitions/" + petition;
    }
}
