package ua.vidhuk.identity.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.openid.OpenIdContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.time.Clock;
import ua.vidhuk.requests.control.PublicAddress;

/** Ends the session here and at the identity provider. */
@ApplicationScoped
class SessionEnd {

    private static final Logger LOG = System.getLogger(SessionEnd.class.getName());

    @Inject
    HttpServletRequest request;

    @Inject
    OpenIdContext tokens;

    @Inject
    PublicAddress publicAddress;

    @Inject
    Clock clock;

    /**
     * @param home where the browser comes to at last
     */
    Response leadingTo(URI home) {
        URI target = SessionCaller.of(request, clock)
                .map(any -> providersLogout(home))
                .orElse(home);
        SessionCaller.forget(request);
        return Response.seeOther(target).header("Cache-Control", "no-store").build();
    }

    private URI providersLogout(URI home) {
        try {
            return UriBuilder.fromUri(tokens.getProviderMetadata().getString("end_session_endpoint"))
                    .queryParam("id_token_hint", tokens.getIdentityToken().getToken())
                    .queryParam("post_logout_redirect_uri", "{back}")
                    .build(publicAddress.origin() + home);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "the session at the identity provider stays: " + e.getClass());
            return home;
        }
    }
}
