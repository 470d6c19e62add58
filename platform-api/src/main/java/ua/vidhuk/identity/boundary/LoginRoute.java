package ua.vidhuk.identity.boundary;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import ua.vidhuk.identity.control.LocalPath;
import ua.vidhuk.tenancy.control.TenantRegistry;

/**
 * A request that begins a login.
 *
 * @param base what the paths of the tenant begin with; empty on the platform's own page and on a tenant's own host
 * @param home where a person goes who has not said where to
 */
record LoginRoute(String base, String home) {

    /** Where somebody of several tenants picks one; a page of the platform as a whole. */
    static final String CHOOSE = "/login/choose";

    /** Where the identity provider sends the browser back to. */
    static final String CALLBACK = "/login/callback";

    private static final String LOGIN = "/login";
    private static final String WORKSPACE = "/workspace";
    private static final String MOVED = "moved=1";

    static boolean isCallback(HttpServletRequest request) {
        return request.getRequestURI().equals(CALLBACK) && request.getMethod().equals("GET");
    }

    static Optional<LoginRoute> of(HttpServletRequest request, TenantRegistry tenants) {
        String path = request.getRequestURI();
        if (!request.getMethod().equals("GET") || !(path.endsWith(LOGIN) || path.equals(CHOOSE))) {
            return Optional.empty();
        }
        if (path.equals(CHOOSE)) {
            return Optional.of(new LoginRoute("", CHOOSE));
        }
        String base = path.substring(0, path.length() - LOGIN.length());
        boolean known = base.isEmpty()
                ? tenants.byHost(request.getServerName()).isPresent()
                : base.indexOf('/', 1) < 0 && tenants.bySlug(base.substring(1)).isPresent();
        return known ? Optional.of(of(base)) : Optional.empty();
    }

    static LoginRoute of(String base) {
        return new LoginRoute(base, base + WORKSPACE);
    }

    /** Where the person goes after the login: {@code ?next=}, when it is a path of the same tenant. */
    LocalPath next(HttpServletRequest request) {
        return LocalPath.under(base, parameter(request.getQueryString(), "next"))
                .orElseGet(() -> new LocalPath(home));
    }

    /** The same request at the public address, marked so that it is not moved twice. */
    String atPublicAddress(HttpServletRequest request) {
        String query = request.getQueryString() == null ? "" : request.getQueryString() + "&";
        return request.getRequestURI() + "?" + query + MOVED;
    }

    static boolean isMoved(HttpServletRequest request) {
        return request.getQueryString() != null && request.getQueryString().endsWith(MOVED);
    }

    private static String parameter(String query, String name) {
        if (query == null) {
            return null;
        }
        for (String pair : query.split("&")) {
            if (pair.startsWith(name + "=")) {
                try {
                    return URLDecoder.decode(pair.substring(name.length() + 1), StandardCharsets.UTF_8);
                } catch (IllegalArgumentException e) {
                    return null;
                }
            }
        }
        return null;
    }
}
