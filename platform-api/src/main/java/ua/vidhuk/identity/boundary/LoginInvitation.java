package ua.vidhuk.identity.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import ua.vidhuk.identity.control.LocalPath;
import ua.vidhuk.identity.entity.IdentityProblem;
import ua.vidhuk.problems.boundary.ProblemResponses;
import ua.vidhuk.problems.entity.ProblemException;
import ua.vidhuk.requests.boundary.RequestAudience;
import ua.vidhuk.tenancy.boundary.CurrentTenant;

/** What somebody is told who must sign in first: people at a page are led to the login, programs get a 401. */
@ApplicationScoped
public class LoginInvitation {

    @Inject
    HttpServletRequest request;

    @Inject
    RequestAudience audience;

    @Inject
    CurrentTenant tenant;

    @Inject
    ProblemResponses problems;

    Response invite() {
        if (!audience.readsPages()) {
            return unauthenticated(Map.of("WWW-Authenticate", "Bearer realm=\"vidhuk\""));
        }
        if (request.getHeader("HX-Request") != null) {
            // A fragment's place cannot show the login: the whole page goes there, and comes back to itself.
            return unauthenticated(Map.of("HX-Redirect", loginAddress(currentPage())));
        }
        if (!request.getMethod().equals("GET")) {
            return unauthenticated(Map.of());
        }
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        return Response.seeOther(URI.create(loginAddress(request.getRequestURI() + query)))
                .header("Cache-Control", "no-store")
                .build();
    }

    private Response unauthenticated(Map<String, String> headers) {
        return problems.of(new ProblemException(IdentityProblem.UNAUTHENTICATED), headers);
    }

    private String loginAddress(String next) {
        String login = tenant.find().isPresent() ? tenant.base() + "/login" : LoginRoute.CHOOSE;
        return LocalPath.under(tenant.base(), next)
                .map(path -> login + "?next=" + URLEncoder.encode(path.value(), StandardCharsets.UTF_8))
                .orElse(login);
    }

    private String currentPage() {
        try {
            URI page = URI.create(String.valueOf(request.getHeader("HX-Current-URL")));
            return page.getRawPath() + (page.getRawQuery() == null ? "" : "?" + page.getRawQuery());
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
