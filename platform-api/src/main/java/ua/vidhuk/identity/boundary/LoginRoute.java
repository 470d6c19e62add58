package ua.vidhuk.identity.boundary;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import ua.vidhuk.tenancy.control.TenantRegistry;

/**
 * A request that begins a login.
 *
 * @param base what the paths of the tenant begin with; empty on the platform's own page and on a tenant's own host
 */
record LoginRoute(String base) {

    /** Where somebody of several tenants picks one; a page of the platform as a whole. */
    static final String CHOOSE = "/login/choose";

    /** Where the identity provider sends the browser back to. */
    static final String CALLBACK = "/login/callback";

    private static final String LOGIN = "/login";

    static Optional<LoginRoute> of(HttpServletRequest request, TenantRegistry tenants) {
        String path = request.getRequestURI();
        if (!request.getMethod().equals("GET") || !(path.endsWith(LOGIN) || path.equals(CHOOSE))) {
            return Optional.empty();
        }
        if (path.equals(CHOOSE)) {
            return Optional.of(new LoginRoute(""));
        }
        String base = path.substring(0, path.length() - LOGIN.length());
        boolean known = base.isEmpty()
                ? tenants.byHost(request.getServerName()).isPresent()
                : base.indexOf('/', 1) < 0 && tenants.bySlug(base.substring(1)).isPresent();
        return known ? Optional.of(new LoginRoute(base)) : Optional.empty();
    }
}
