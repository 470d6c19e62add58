package ua.vidhuk.web.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.ext.Provider;

/** Keeps the theme that {@code ?theme=} asked for; no session, no identifier. */
@Provider
@ApplicationScoped
public class ThemeCookie implements ContainerResponseFilter {

    private static final int A_YEAR = 365 * 24 * 3600;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        VisitFilter.askedTheme(request.getUriInfo().getRequestUri()).ifPresent(theme -> response.getHeaders()
                .add(
                        HttpHeaders.SET_COOKIE,
                        new NewCookie.Builder(VisitFilter.THEME)
                                .value(theme.tag())
                                .path("/")
                                .maxAge(A_YEAR)
                                .httpOnly(true)
                                .sameSite(NewCookie.SameSite.LAX)
                                .build()));
    }
}
