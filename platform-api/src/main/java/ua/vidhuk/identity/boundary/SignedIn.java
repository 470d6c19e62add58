package ua.vidhuk.identity.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ua.vidhuk.identity.entity.Caller;
import ua.vidhuk.tenancy.control.TenantRegistry;
import ua.vidhuk.tenancy.entity.Tenant;

/** Who is signed in, whatever they may do: for the name on a page, and for choosing among several tenants. */
@RequestScoped
public class SignedIn {

    @Inject
    HttpServletRequest request;

    @Inject
    TenantRegistry tenants;

    public Optional<Caller> find() {
        return Authentications.of(request).known();
    }

    /** The login, or nothing. */
    public String username() {
        return find().map(Caller::username).orElse("");
    }

    /** What colleagues see, or nothing. */
    public String displayName() {
        return find().map(Caller::displayName).orElse("");
    }

    /** The tenants that the person belongs to, in the order of their slugs. */
    public List<Tenant> organizations() {
        Set<String> slugs = find().map(Caller::organizations).orElse(Set.of());
        return slugs.stream()
                .flatMap(slug -> tenants.bySlug(slug).stream())
                .sorted(Comparator.comparing(tenant -> tenant.slug().value()))
                .toList();
    }
}
