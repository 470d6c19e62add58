package ua.vidhuk.identity.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import ua.vidhuk.tenancy.boundary.PlatformWide;

/** Ends the session of whoever works on the platform's pages, and comes back to its front page. */
@Path("platform/logout")
@PlatformWide
@ApplicationScoped
public class PlatformLogoutResource {

    @Inject
    SessionEnd session;

    @POST
    @Open("whoever is signed in may sign out, and who is not already is")
    public Response logout() {
        return session.leadingTo(URI.create("/"));
    }
}
