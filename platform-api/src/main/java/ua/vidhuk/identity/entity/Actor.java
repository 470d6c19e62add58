package ua.vidhuk.identity.entity;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.SequencedSet;
import java.util.Set;
import java.util.UUID;

/**
 * Who does something, in one tenant, for the length of a request.
 *
 * @param kind in which capacity
 * @param username the login, or a fixed word for those who have none ({@code anonymous}, {@code system})
 * @param displayName what colleagues see
 * @param roles the roles that hold in the request's tenant
 * @param enterpriseId the enterprise of an executor, or null
 * @param standsInFor enterprises of executors who are away, in whose place an executor works today
 * @param person who it is as a person; unknown for those who are not signed in
 */
public record Actor(
        ActorKind kind,
        String username,
        String displayName,
        Set<Role> roles,
        UUID enterpriseId,
        Set<UUID> standsInFor,
        Person person) {

    public static final Actor ANONYMOUS = new Actor(ActorKind.ANONYMOUS, "anonymous", "", Set.of(), null);
    public static final Actor SYSTEM = new Actor(ActorKind.SYSTEM, "system", "", Set.of(), null);

    public Actor(ActorKind kind, String username, String displayName, Set<Role> roles, UUID enterpriseId) {
        this(kind, username, displayName, roles, enterpriseId, Set.of(), Person.UNKNOWN);
    }

    public Actor(
            ActorKind kind, String username, String displayName, Set<Role> roles, UUID enterpriseId, Person person) {
        this(kind, username, displayName, roles, enterpriseId, Set.of(), person);
    }

    public Actor {
        roles = Set.copyOf(roles);
        standsInFor = Set.copyOf(standsInFor);
    }

    /** Whose work an executor does: the own enterprise first, then those of colleagues who are away. */
    public SequencedSet<UUID> enterprises() {
        var enterprises = new LinkedHashSet<UUID>();
        if (may(Permission.ASSIGNMENT_READ)) {
            if (enterpriseId != null) {
                enterprises.add(enterpriseId);
            }
            enterprises.addAll(standsInFor);
        }
        return enterprises;
    }

    public Set<Permission> permissions() {
        var permissions = EnumSet.noneOf(Permission.class);
        roles.forEach(role -> permissions.addAll(role.permissions()));
        return permissions;
    }

    public boolean may(Permission permission) {
        return roles.stream().anyMatch(role -> role.permissions().contains(permission));
    }

    /** Whether somebody has an office here, in whatever capacity they act now. */
    public boolean isOnStaff() {
        return roles.stream().anyMatch(role -> role != Role.RESIDENT);
    }

    public boolean isAnonymous() {
        return kind == ActorKind.ANONYMOUS;
    }
}
