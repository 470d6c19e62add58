package ua.vidhuk.appeals.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import ua.vidhuk.appeals.entity.Appeal;
import ua.vidhuk.tenancy.entity.Tenant;

/** Addresses at which applicants follow their appeals, for letters. */
@ApplicationScoped
class FollowLinks {

    @Inject
    @ConfigProperty(name = "public.url")
    String publicUrl;

    String of(Appeal appeal, Tenant tenant) {
        String base = tenant.host() == null ? publicUrl + "/" + tenant.slug() : "https://" + tenant.host();
        return base + "/follow/" + appeal.accessCode().value();
    }
}
