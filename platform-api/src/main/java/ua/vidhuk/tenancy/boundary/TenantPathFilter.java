package ua.vidhuk.tenancy.boundary;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import java.util.Map;
import ua.vidhuk.tenancy.control.RequestBinding;
import ua.vidhuk.tenancy.control.TenantRegistry;
import ua.vidhuk.tenancy.entity.Tenant;

/**
 * Finds the tenant of a request, by host name or by the first segment of the path, and hides that segment from the
 * resources: {@code /brovary/api/v1/appeals} is matched as {@code /api/v1/appeals}, {@code /brovary/} as {@code /portal}.
 * Pages of the platform that are called like one of a tenant stand below {@code /country}.
 */
@Provider
@PreMatching
public class TenantPathFilter implements ContainerRequestFilter {

    private static final String HOME = "portal";

    /** Pages that the platform has as a whole, beside those of the same name that each tenant has. */
    private static final Map<String, String> OF_THE_COUNTRY = Map.of(
            "/petitions",
            "/country/petitions",
            "/sitemap.xml",
            "/country/sitemap.xml",
            "/robots.txt",
            "/country/robots.txt");

    @Inject
    TenantRegistry tenants;

    @Inject
    CurrentTenant currentTenant;

    @Inject
    RequestBinding binding;

    @Override
    public void filter(ContainerRequestContext request) {
        URI uri = request.getUriInfo().getRequestUri();
        String path = uri.getRawPath();
        var byHost = tenants.byHost(uri.getHost());
        if (byHost.isPresent()) {
            enter(byHost.get(), "");
            if (path.equals("/")) {
                rewrite(request, uri, "/" + HOME);
            }
            return;
        }
        if (OF_THE_COUNTRY.containsKey(path)) {
            rewrite(request, uri, OF_THE_COUNTRY.get(path));
            return;
        }
        int end = path.indexOf('/', 1);
        String first = end < 0 ? path.substring(1) : path.substring(1, end);
        tenants.bySlug(first).or(() -> tenants.lookAgain(first)).ifPresent(tenant -> {
            enter(tenant, "/" + first);
            // No second slash: what follows it would be read as another host.
            String rest = end < 0 ? "/" : path.substring(end).replaceFirst("^/+", "/");
            rewrite(request, uri, rest.equals("/") ? "/" + HOME : rest);
        });
    }

    private void enter(Tenant tenant, String base) {
        currentTenant.become(tenant, base);
        binding.bind(tenant);
    }

    private static void rewrite(ContainerRequestContext request, URI uri, String path) {
        String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        request.setRequestUri(
                request.getUriInfo().getBaseUri(),
                request.getUriInfo().getBaseUri().resolve(path + query));
    }
}
