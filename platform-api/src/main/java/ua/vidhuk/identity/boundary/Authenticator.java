package ua.vidhuk.identity.boundary;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Optional;
import ua.vidhuk.identity.control.BearerVerifier;
import ua.vidhuk.identity.entity.Authentication;
import ua.vidhuk.identity.entity.Caller;
import ua.vidhuk.tenancy.control.TenantRegistry;

/**
 * Finds out who makes a request: by its bearer token, else by its session. It refuses nobody: what the proof was worth is
 * noted with the request, and the guard of the resource method decides. Only a login itself goes to the OpenID mechanism,
 * so that an anonymous request costs nothing here.
 */
@Alternative
@Priority(100)
@ApplicationScoped
public class Authenticator implements HttpAuthenticationMechanism {

    private static final String BEARER = "Bearer ";

    @Inject
    BearerVerifier bearer;

    @Inject
    LoginFlow login;

    @Inject
    TenantRegistry tenants;

    @Inject
    Clock clock;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        String proof = request.getHeader("Authorization");
        if (proof != null && proof.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            return note(bearer.verify(proof.substring(BEARER.length()).strip()), context);
        }
        if (LoginRoute.isCallback(request)) {
            return login.finish(context);
        }
        Optional<Caller> remembered = SessionCaller.of(request, clock);
        if (remembered.isPresent()) {
            return note(Authentication.of(remembered.get()), context);
        }
        Optional<LoginRoute> route = LoginRoute.of(request, tenants);
        return route.isPresent() ? login.begin(context, route.get()) : context.doNothing();
    }

    @Override
    public void cleanSubject(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        SessionCaller.forget(request);
    }

    private static AuthenticationStatus note(Authentication authentication, HttpMessageContext context) {
        Authentications.note(context.getRequest(), authentication);
        Caller caller = authentication.caller();
        return caller == null
                ? context.doNothing()
                : context.notifyContainerAboutLogin(caller.username(), caller.roles());
    }
}
