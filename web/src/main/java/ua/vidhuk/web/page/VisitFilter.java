package ua.vidhuk.web.page;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import java.util.Optional;
import ua.vidhuk.search.boundary.NewsDesk;

/** Reads how the request wants its page; after the tenant has been found, and before any resource or error. */
@Provider
@PreMatching
@ApplicationScoped
@Priority(Priorities.USER + 100)
public class VisitFilter implements ContainerRequestFilter {

    static final String THEME = "theme";
    private static final String LANGUAGE = "lang";

    @Inject
    Visit visit;

    @Inject
    NewsDesk news;

    @Override
    public void filter(ContainerRequestContext request) {
        Optional<Theme> asked = askedTheme(request.getUriInfo().getRequestUri());
        visit.begin(
                asked.orElseGet(() -> keptTheme(request)),
                address(request.getUriInfo().getRequestUri()),
                request.getHeaderString("HX-Request") != null);
        visit.beginAt(news.position());
    }

    private static Theme keptTheme(ContainerRequestContext request) {
        Cookie kept = request.getCookies().get(THEME);
        return kept == null ? Theme.SYSTEM : Theme.ofTag(kept.getValue()).orElse(Theme.SYSTEM);
    }

    /** What {@code ?theme=} says. */
    static Optional<Theme> askedTheme(URI uri) {
        if (uri.getRawQuery() == null) {
            return Optional.empty();
        }
        for (String pair : uri.getRawQuery().split("&")) {
            if (pair.startsWith(THEME + "=")) {
                return Theme.ofTag(pair.substring(THEME.length() + 1));
            }
        }
        return Optional.empty();
    }

    static String address(URI uri) {
        String path = uri.getRawPath().equals("/portal") ? "/" : uri.getRawPath();
        if (uri.getRawQuery() == null) {
            return path;
        }
        var query = new StringBuilder();
        for (String pair : uri.getRawQuery().split("&")) {
            if (!pair.startsWith(LANGUAGE + "=") && !pair.startsWith(THEME + "=")) {
                query.append(query.isEmpty() ? "?" : "&").append(pair);
            }
        }
        return path + query;
    }
}
