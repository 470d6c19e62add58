package ua.vidhuk.identity.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import ua.vidhuk.requests.boundary.AllowedWhileSuspended;
import ua.vidhuk.tenancy.boundary.CurrentTenant;

/** Ends the session, and comes back to the tenant's portal. */
@Path("logout")
@ApplicationScoped
public class LogoutResource {

    @Inject
    SessionEnd session;

    @Inject
    CurrentTenant tenant;

    @POST
    @Open("whoever is signed in may sign out, and who is not already is")
    @AllowedWhileClosed
    @AllowedWhileSuspended
    public Response logout() {
        return session.leadingTo(URI.create(tenant.base() + "/"));
    }
}
