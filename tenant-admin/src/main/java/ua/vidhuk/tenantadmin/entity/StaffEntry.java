package ua.vidhuk.tenantadmin.entity;

import java.util.List;

/**
 * A member of the staff.
 *
 * @param enterprise code of the enterprise that an executor works for, or null
 */
public record StaffEntry(String username, String name, String email, List<String> roles, String enterprise) {

    public StaffEntry {
        TenantFileException.present(username, "username of the staff");
        roles = roles == null ? List.of() : List.copyOf(roles);
    }
}
