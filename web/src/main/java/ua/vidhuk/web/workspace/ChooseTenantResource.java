package ua.vidhuk.web.workspace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import ua.vidhuk.identity.boundary.Open;
import ua.vidhuk.identity.boundary.SignedIn;
import ua.vidhuk.identity.entity.IdentityProblem;
import ua.vidhuk.problems.entity.ProblemException;
import ua.vidhuk.tenancy.boundary.PlatformWide;
import ua.vidhuk.tenancy.entity.Tenant;
import ua.vidhuk.web.page.Page;

/** The page to which a login without a tenant comes: it leads on to the one tenant, or asks which of several. */
@Path("login/choose")
@PlatformWide
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class ChooseTenantResource {

    @Inject
    SignedIn signedIn;

    @GET
    @Open("names nothing but the reader's own tenants; who is not signed in is led to the login before")
    public Object choose() {
        if (signedIn.find().isEmpty()) {
            throw new ProblemException(IdentityProblem.LOGIN_FAILED);
        }
        List<Tenant> own = signedIn.organizations();
        if (own.size() == 1) {
            return Response.seeOther(URI.create("/" + own.getFirst().slug() + "/workspace"))
                    .header("Cache-Control", "no-store")
                    .build();
        }
        return Page.secret(new ChooseTenantPage(own));
    }
}
