package ua.vidhuk.identity.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.openid.OpenIdContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.time.Clock;
import ua.vidhuk.requests.boundary.AllowedWhileSuspended;
import ua.vidhuk.requests.control.PublicAddress;
import ua.vidhuk.tenancy.boundary.CurrentTenant;

/** Ends the session here and at the identity provider, and comes back to the tenant's portal. */
@Path("logout")
@ApplicationScoped
public class LogoutResource {

    private static final Logger LOG = System.getLogger(LogoutResource.class.getName());

    @Inject
    HttpServletRequest request;

    @Inject
    OpenIdContext tokens;

    @Inject
    CurrentTenant tenant;

    @Inject
    PublicAddress publicAddress;

    @Inject
    Clock clock;

    @POST
    @Open("whoever is signed in may sign out, and who is not already is")
    @AllowedWhileClosed
    @AllowedWhileSuspended
    public Response logout() {
        URI portal = URI.create(tenant.base() + "/");
        URI target = SessionCaller.of(request, clock)
                .map(any -> providersLogout(portal))
                .orElse(portal);
        SessionCaller.forget(request);
        return Response.seeOther(target).header("Cache-Control", "no-store").build();
    }

    private URI providersLogout(URI portal) {
        try {
            return UriBuilder.fromUri(tokens.getProviderMetadata().getString("end_session_endpoint"))
                    .queryParam("id_token_hint", tokens.getIdentityToken().getToken())
                    .queryParam("post_logout_redirect_uri", "{back}")
                    .build(publicAddress.origin() + portal);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "the session at the identity provider stays: " + e.getClass());
            return portal;
        }
    }
}
