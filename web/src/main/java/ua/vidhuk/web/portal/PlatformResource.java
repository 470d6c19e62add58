package ua.vidhuk.web.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import ua.vidhuk.identity.boundary.Open;
import ua.vidhuk.language.entity.Language;
import ua.vidhuk.requests.boundary.CurrentLanguage;
import ua.vidhuk.tenancy.boundary.PlatformWide;
import ua.vidhuk.tenancy.control.TenantRegistry;
import ua.vidhuk.tenancy.entity.Tenant;
import ua.vidhuk.web.page.Page;

/** The front page of the platform. */
@Path("/")
@ApplicationScoped
@PlatformWide
@Produces(MediaType.TEXT_HTML)
public class PlatformResource {

    @Inject
    TenantRegistry tenants;

    @Inject
    CurrentLanguage language;

    private final CommunityOrder order = new CommunityOrder();

    @GET
    @Open("the first page that anybody sees")
    public Page home(@QueryParam("q") @DefaultValue("") String wanted) {
        Language reader = language.get();
        List<Tenant> open = tenants.all().stream().filter(Tenant::open).toList();
        List<Tenant> found = order.of(open, reader).stream()
                .filter(each -> named(each, wanted))
                .toList();
        return Page.of(new PlatformHome(wanted.strip(), found, open.size()));
    }

    private static boolean named(Tenant tenant, String wanted) {
        String part = wanted.strip().toLowerCase(Locale.ROOT);
        return part.isEmpty()
                || tenant.slug().value().contains(part)
                || tenant.name().byTag().values().stream().anyMatch(each -> has(each, part))
                || tenant.officeName().byTag().values().stream().anyMatch(each -> has(each, part));
    }

    private static boolean has(String text, String part) {
        return text.toLowerCase(Locale.ROOT).contains(part);
    }
}
