package ua.vidhuk.onboarding.boundary;

import java.util.List;
import ua.vidhuk.onboarding.entity.ServedTenant;

/**
 * Tenants of the platform, by slug.
 *
 * @param next slug after which the list goes on, or null at its end
 */
public record ServedTenantPage(List<ServedTenant> items, String next) {

    public ServedTenantPage {
        items = List.copyOf(items);
    }
}
