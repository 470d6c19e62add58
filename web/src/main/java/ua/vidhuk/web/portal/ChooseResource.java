package ua.vidhuk.web.portal;

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

/** Leads whoever has signed in on the platform's own page on to a tenant. */
@Path("login/choose")
@ApplicationScoped
@PlatformWide
@Produces(MediaType.TEXT_HTML)
public class ChooseResource {

    @Inject
    SignedIn signedIn;

    @GET
    @Open("names nothing but the caller's own tenants, and refuses those who are not signed in")
    public Object choose() {
        if (signedIn.find().isEmpty()) {
            throw new ProblemException(IdentityProblem.UNAUTHENTICATED);
        }
        List<Tenant> tenants = List.copyOf(signedIn.organizations());
        if (tenants.size() == 1) {
            return Response.seeOther(URI.create("/" + tenants.getFirst().slug() + "/workspace"))
                    .build();
        }
        return Page.personal(new ChooseTenant(tenants));
    }
}
