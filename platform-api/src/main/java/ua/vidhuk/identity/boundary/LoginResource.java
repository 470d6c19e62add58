package ua.vidhuk.identity.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import ua.vidhuk.identity.entity.Authentication;
import ua.vidhuk.identity.entity.IdentityProblem;
import ua.vidhuk.problems.entity.ProblemException;
import ua.vidhuk.tenancy.boundary.CurrentTenant;

/** The login of a tenant, when it is over before it began: signed in already, or no identity provider to go to. */
@Path("login")
@ApplicationScoped
public class LoginResource {

    @Inject
    HttpServletRequest request;

    @Inject
    CurrentTenant tenant;

    /** Begins a login and comes back to {@code next}, a path of the same tenant. */
    @GET
    @Open("one must come in to sign in")
    @AllowedWhileClosed
    public Response login() {
        Authentication authentication = Authentications.of(request);
        if (authentication.caller() == null) {
            throw new ProblemException(
                    authentication.refusal() == null ? IdentityProblem.LOGIN_FAILED : authentication.refusal());
        }
        String next = LoginRoute.of(tenant.base()).next(request).value();
        return Response.seeOther(URI.create(next))
                .header("Cache-Control", "no-store")
                .build();
    }
}
