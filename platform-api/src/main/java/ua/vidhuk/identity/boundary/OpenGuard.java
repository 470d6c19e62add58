package ua.vidhuk.identity.boundary;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;

/** Stands before a method that anybody may call. */
final class OpenGuard implements ContainerRequestFilter {

    private final Gatekeeper gatekeeper;
    private final boolean whileClosed;

    /**
     * @param whileClosed also before the tenant's portal is public
     */
    OpenGuard(Gatekeeper gatekeeper, boolean whileClosed) {
        this.gatekeeper = gatekeeper;
        this.whileClosed = whileClosed;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        gatekeeper.greet(request, whileClosed);
    }
}
