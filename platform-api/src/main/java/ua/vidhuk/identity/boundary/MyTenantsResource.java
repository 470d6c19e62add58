package ua.vidhuk.identity.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import ua.vidhuk.identity.entity.IdentityProblem;
import ua.vidhuk.problems.entity.ProblemException;
import ua.vidhuk.tenancy.boundary.PlatformWide;

/** The tenants among which the caller may choose. */
@Path("api/v1/me/tenants")
@PlatformWide
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class MyTenantsResource {

    @Inject
    SignedIn signedIn;

    /**
     * @param slug what the tenant's addresses begin with
     * @param names the place, by language tag
     */
    public record MyTenant(String slug, Map<String, String> names) {}

    @GET
    @Open("names nothing but the caller's own tenants, and refuses those who are not signed in")
    public List<MyTenant> mine() {
        if (signedIn.find().isEmpty()) {
            throw new ProblemException(IdentityProblem.UNAUTHENTICATED);
        }
        return signedIn.organizations().stream()
                .map(tenant -> new MyTenant(tenant.slug().value(), tenant.name().byTag()))
                .toList();
    }
}
