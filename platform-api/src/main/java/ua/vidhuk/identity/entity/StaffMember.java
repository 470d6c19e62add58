package ua.vidhuk.identity.entity;

import java.util.Set;
import java.util.UUID;

/**
 * Somebody who works for a tenant.
 *
 * @param fullName as colleagues see it
 * @param roles what the tenant has given them
 * @param enterpriseId the enterprise they work for, or null
 * @param standsInFor enterprises of executors who are away today and for whom they stand in
 */
public record StaffMember(String fullName, Set<Role> roles, UUID enterpriseId, Set<UUID> standsInFor) {

    public StaffMember(String fullName, Set<Role> roles, UUID enterpriseId) {
        this(fullName, roles, enterpriseId, Set.of());
    }

    public StaffMember {
        roles = Set.copyOf(roles);
        standsInFor = Set.copyOf(standsInFor);
    }
}
