package ua.vidhuk.identity.boundary;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;

/** Stands before a method that anybody may call. */
final class OpenGuard implements ContainerRequestFilter {

    private final Gatekeeper gatekeeper;

    OpenGuard(Gatekeeper gatekeeper) {
        this.gatekeeper = gatekeeper;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        gatekeeper.greet(request);
    }
}
