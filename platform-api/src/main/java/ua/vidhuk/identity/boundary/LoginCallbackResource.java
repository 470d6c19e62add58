package ua.vidhuk.identity.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import ua.vidhuk.identity.entity.IdentityProblem;
import ua.vidhuk.problems.entity.ProblemException;
import ua.vidhuk.problems.entity.ProblemType;
import ua.vidhuk.tenancy.boundary.PlatformWide;

/** Where logins come back to that have not succeeded; those that have are sent on before. */
@Path("login/callback")
@PlatformWide
@ApplicationScoped
public class LoginCallbackResource {

    @Inject
    HttpServletRequest request;

    @GET
    @Open("the identity provider sends people here who are not signed in yet")
    public Response failed() {
        ProblemType refusal = Authentications.of(request).refusal();
        throw new ProblemException(refusal == null ? IdentityProblem.LOGIN_FAILED : refusal);
    }
}
