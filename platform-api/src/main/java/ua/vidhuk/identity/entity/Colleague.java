package ua.vidhuk.identity.entity;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * Somebody of the staff, as colleagues see them.
 *
 * @param email where they are written to
 * @param enterpriseId the enterprise they work for, or null
 * @param active whether they still work here
 */
public record Colleague(
        UUID id, String username, String fullName, String email, Set<Role> roles, UUID enterpriseId, boolean active) {

    /** What everybody of the staff may do, and what says nothing about the work. */
    private static final Set<Permission> EVERYBODYS = EnumSet.of(Permission.CATALOG_READ, Permission.ABSENCE_ANNOUNCE);

    public Colleague {
        roles = Set.copyOf(roles);
    }

    /** Whether there is work that both may do: who shares none cannot stand in. */
    public boolean sharesWorkWith(Colleague other) {
        return roles.stream()
                .flatMap(role -> role.permissions().stream())
                .filter(each -> !EVERYBODYS.contains(each))
                .anyMatch(other::may);
    }

    /** Labels of the other's roles that this one does not have: work that is not done meanwhile, or by others. */
    public List<String> lacksOf(Colleague other) {
        return other.roles().stream()
                .filter(role -> !roles.contains(role))
                .map(Role::label)
                .sorted()
                .toList();
    }

    public boolean worksWith(Colleague other) {
        return Objects.equals(enterpriseId, other.enterpriseId());
    }

    public boolean may(Permission permission) {
        return roles.stream().anyMatch(role -> role.permissions().contains(permission));
    }
}
