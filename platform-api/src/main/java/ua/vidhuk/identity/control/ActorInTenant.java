package ua.vidhuk.identity.control;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.identity.entity.ActorKind;
import ua.vidhuk.identity.entity.Caller;
import ua.vidhuk.identity.entity.IdentityProblem;
import ua.vidhuk.identity.entity.Role;
import ua.vidhuk.identity.entity.StaffMember;

/** What a caller is in one tenant: the roles that both the token and the tenant's own table give. */
public final class ActorInTenant {

    private ActorInTenant() {}

    /** A member of the tenant's staff. Roles that only one side gives do not hold; a resident's needs no row. */
    public static Actor onStaff(Caller caller, StaffMember member) {
        Set<Role> roles = rolesOf(caller);
        roles.removeIf(role -> role != Role.RESIDENT && !member.roles().contains(role));
        ActorKind kind = caller.program() ? ActorKind.API_CLIENT : ActorKind.STAFF;
        return new Actor(
                kind,
                caller.username(),
                member.fullName(),
                roles,
                member.enterpriseId(),
                member.standsInFor(),
                caller.person());
    }

    /** Somebody without an office here: at most a resident. */
    public static Actor withoutOffice(Caller caller) {
        Set<Role> roles = rolesOf(caller);
        roles.removeIf(role -> role != Role.RESIDENT);
        ActorKind kind = caller.program() ? ActorKind.API_CLIENT : ActorKind.RESIDENT;
        return new Actor(kind, caller.username(), caller.displayName(), roles, null, caller.person());
    }

    /** Somebody on pages of the platform as a whole, where no tenant's table has a say. */
    public static Actor onPlatform(Caller caller) {
        Set<Role> roles = rolesOf(caller);
        roles.removeIf(role -> role != Role.RESIDENT && role != Role.PLATFORM_ADMIN);
        ActorKind kind = roles.contains(Role.PLATFORM_ADMIN) ? ActorKind.STAFF : ActorKind.RESIDENT;
        return new Actor(kind, caller.username(), caller.displayName(), roles, null, caller.person());
    }

    /** Why a caller who lacks a permission lacks it. */
    public static IdentityProblem refusal(Caller caller, Optional<String> tenantSlug, boolean onStaff) {
        if (tenantSlug.isEmpty()) {
            return IdentityProblem.FORBIDDEN;
        }
        if (!caller.belongsTo(tenantSlug.get())) {
            return IdentityProblem.OTHER_TENANT;
        }
        return onStaff ? IdentityProblem.FORBIDDEN : IdentityProblem.NOT_ON_STAFF;
    }

    private static Set<Role> rolesOf(Caller caller) {
        return caller.roles().stream()
                .flatMap(name -> Role.ofName(name).stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }
}
