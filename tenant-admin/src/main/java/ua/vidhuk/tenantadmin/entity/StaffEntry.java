package ua.vidhuk.tenantadmin.entity;

import java.util.List;
import java.util.Set;

/**
 * A member of the staff.
 *
 * @param enterprise code of the enterprise that an executor works for, or null
 */
public record StaffEntry(String username, String name, String email, List<String> roles, String enterprise) {

    /** What staff of a tenant may be; the platform's own roles are given by nobody who speaks for a tenant. */
    public static final Set<String> ROLES = Set.of(
            "operator",
            "executor",
            "controller",
            "manager",
            "moderator",
            "front-office",
            "tenant-admin",
            "region-analyst");

    public StaffEntry {
        TenantFileException.present(username, "username of the staff");
        roles = roles == null ? List.of() : List.copyOf(roles);
    }
}
