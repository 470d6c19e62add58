package ua.vidhuk.identity.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.authentication.mechanism.http.OpenIdAuthenticationMechanismDefinition;
import jakarta.security.enterprise.authentication.mechanism.http.openid.ClaimsDefinition;
import jakarta.security.enterprise.identitystore.openid.OpenIdContext;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.HashMap;
import org.glassfish.soteria.mechanisms.OpenIdAuthenticationMechanism;
import ua.vidhuk.identity.control.LocalPath;
import ua.vidhuk.identity.control.TokenClaims;
import ua.vidhuk.identity.entity.Authentication;
import ua.vidhuk.identity.entity.Caller;
import ua.vidhuk.identity.entity.IdentityProblem;
import ua.vidhuk.problems.control.TraceWithoutValues;
import ua.vidhuk.problems.entity.CommonProblem;
import ua.vidhuk.problems.entity.ProblemType;
import ua.vidhuk.requests.control.PublicAddress;
import ua.vidhuk.requests.control.SecurityHeaders;
import ua.vidhuk.tenancy.control.TenantRegistry;

/**
 * A login by the authorization code flow of OpenID Connect: to the identity provider, back, and on to where the person
 * wanted to go. State and nonce travel in cookies, so that beginning a login makes no session.
 */
@ApplicationScoped
@OpenIdAuthenticationMechanismDefinition(
        providerURI = "${oidcSettings.issuer}",
        clientId = "${oidcSettings.clientId}",
        clientSecret = "${oidcSettings.clientSecret}",
        redirectURI = "${baseURL}" + LoginRoute.CALLBACK,
        redirectToOriginalResource = false,
        useSession = false,
        scope = {"openid", "profile", "email", LoginExchange.ORGANIZATION},
        claimsDefinition = @ClaimsDefinition(callerNameClaim = "preferred_username", callerGroupsClaim = "groups"),
        jwksConnectTimeout = 2000,
        jwksReadTimeout = 5000)
public class LoginFlow {

    private static final Logger LOG = System.getLogger(LoginFlow.class.getName());

    @Inject
    OpenIdAuthenticationMechanism openId;

    @Inject
    OpenIdContext tokens;

    @Inject
    PublicAddress publicAddress;

    @Inject
    SecurityHeaders headers;

    @Inject
    TenantRegistry tenants;

    AuthenticationStatus begin(HttpMessageContext context, LoginRoute route) throws AuthenticationException {
        HttpServletRequest request = context.getRequest();
        headers.put(context.getResponse());
        context.getResponse().setHeader("Cache-Control", "no-store");
        if (!isAtPublicAddress(request)) {
            return context.redirect(publicAddress.origin() + route.atPublicAddress(request));
        }
        var exchange = exchange(context);
        try {
            LoginCookies.keepNext(context.getResponse(), route.next(request), publicAddress.isEncrypted());
            return openId.validateRequest(exchange.getRequest(), exchange.getResponse(), exchange);
        } catch (RuntimeException e) {
            return failed(context, CommonProblem.UNAVAILABLE, e);
        }
    }

    AuthenticationStatus finish(HttpMessageContext context) throws AuthenticationException {
        HttpServletRequest request = context.getRequest();
        SessionCaller.forget(request);
        var exchange = exchange(context);
        try {
            AuthenticationStatus status =
                    openId.validateRequest(exchange.getRequest(), exchange.getResponse(), exchange);
            if (status != AuthenticationStatus.SUCCESS) {
                return failed(context, IdentityProblem.LOGIN_FAILED, null);
            }
            SessionCaller.remember(request, caller());
        } catch (RuntimeException e) {
            return failed(context, IdentityProblem.LOGIN_FAILED, e);
        }
        headers.put(context.getResponse());
        context.getResponse().setHeader("Cache-Control", "no-store");
        LoginCookies.dropNext(context.getResponse(), publicAddress.isEncrypted());
        return context.redirect(LoginCookies.next(request).map(LocalPath::value).orElse(LoginRoute.CHOOSE));
    }

    private Caller caller() {
        var claims = new HashMap<>(tokens.getIdentityToken().getClaims());
        claims.putAll(tokens.getAccessToken().getClaims());
        return TokenClaims.caller(claims);
    }

    private LoginExchange exchange(HttpMessageContext context) {
        HttpServletRequest request = context.getRequest();
        String scheme = publicAddress.isEncrypted() ? "https://" : "http://";
        String origin = isTenantsOwnHost(request) ? scheme + request.getHeader("Host") : publicAddress.origin();
        return new LoginExchange(context, origin, publicAddress.isEncrypted());
    }

    /** The provider sends people back to the public address, where cookies of another name for it do not count. */
    private boolean isAtPublicAddress(HttpServletRequest request) {
        return publicAddress.authority().equalsIgnoreCase(request.getHeader("Host"))
                || isTenantsOwnHost(request)
                || LoginRoute.isMoved(request);
    }

    private boolean isTenantsOwnHost(HttpServletRequest request) {
        return tenants.byHost(request.getServerName()).isPresent();
    }

    private static AuthenticationStatus failed(
            HttpMessageContext context, ProblemType problem, RuntimeException cause) {
        String trace = cause == null ? "refused by the mechanism" : TraceWithoutValues.of(cause);
        LOG.log(Level.WARNING, () -> "a login did not succeed: " + trace);
        Authentications.note(context.getRequest(), Authentication.refused(problem));
        return context.doNothing();
    }
}
