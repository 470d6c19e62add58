package ua.vidhuk.identity.boundary;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import java.util.Set;
import ua.vidhuk.identity.entity.Permission;

/** Stands before a method that needs one of these permissions. */
final class PermissionGuard implements ContainerRequestFilter {

    private final Gatekeeper gatekeeper;
    private final Set<Permission> anyOf;

    PermissionGuard(Gatekeeper gatekeeper, Set<Permission> anyOf) {
        if (anyOf.isEmpty()) {
            throw new IllegalStateException("@Requires names at least one permission");
        }
        this.gatekeeper = gatekeeper;
        this.anyOf = Set.copyOf(anyOf);
    }

    @Override
    public void filter(ContainerRequestContext request) {
        gatekeeper.admit(request, anyOf);
    }
}
