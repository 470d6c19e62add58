package ua.vidhuk.onboarding.boundary;

import java.util.List;

/**
 * Requests for tenants, the longest waiting first.
 *
 * @param next cursor of what continues the list, or null at its end
 */
public record TenantRequestPage(List<TenantRequestView> items, String next) {

    public TenantRequestPage {
        items = List.copyOf(items);
    }
}
