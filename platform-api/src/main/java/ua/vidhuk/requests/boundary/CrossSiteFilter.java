package ua.vidhuk.requests.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import ua.vidhuk.problems.entity.ProblemException;
import ua.vidhuk.requests.control.CrossSiteCheck;
import ua.vidhuk.requests.entity.RequestProblem;

/** Refuses changes that a page of another site asks for in its visitor's name (ADR 7). */
@Provider
@PreMatching
@ApplicationScoped
public class CrossSiteFilter implements ContainerRequestFilter {

    @Inject
    HttpServletRequest request;

    @Override
    public void filter(ContainerRequestContext context) {
        if (CrossSiteCheck.isSafe(context.getMethod())) {
            return;
        }
        String authorization = request.getHeader("Authorization");
        var check = new CrossSiteCheck(
                context.getMethod(),
                authorization != null && authorization.startsWith("Bearer "),
                request.getHeader("Sec-Fetch-Site"),
                request.getHeader("Origin"),
                request.getHeader("Host"),
                request.getRequestedSessionId() != null);
        if (check.isForged()) {
            throw new ProblemException(RequestProblem.CROSS_SITE);
        }
    }
}
