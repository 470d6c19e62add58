package ua.vidhuk.requests.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import ua.vidhuk.language.entity.Language;
import ua.vidhuk.problems.boundary.ProblemReader;
import ua.vidhuk.tenancy.boundary.CurrentTenant;

/** Whether a person or a program reads the answer to this request. */
@ApplicationScoped
public class RequestAudience implements ProblemReader {

    @Inject
    HttpServletRequest request;

    @Inject
    CurrentLanguage language;

    @Inject
    CurrentTenant tenant;

    @Override
    public Language language() {
        return language.get();
    }

    @Override
    public String requestId() {
        return RequestFacts.id(request);
    }

    @Override
    public boolean readsPages() {
        String path = request.getRequestURI().substring(tenant.base().length());
        if (path.startsWith("/api/")) {
            return false;
        }
        String accept = request.getHeader("Accept");
        return "true".equals(request.getHeader("HX-Request")) || (accept != null && accept.contains("text/html"));
    }
}
