package ua.vidhuk.identity.entity;

import java.util.Set;
import java.util.UUID;

/**
 * Somebody who works for a tenant.
 *
 * @param fullName as colleagues see it
 * @param roles what the tenant has given them
 * @param enterpriseId the enterprise they work for, or null
 */
public record StaffMember(String fullName, Set<Role> roles, UUID enterpriseId) {

    public StaffMember {
        roles = Set.copyOf(roles);
    }
}
