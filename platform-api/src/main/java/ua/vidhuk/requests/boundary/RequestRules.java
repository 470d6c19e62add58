package ua.vidhuk.requests.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.Provider;
import ua.vidhuk.problems.boundary.ProblemResponses;
import ua.vidhuk.requests.control.ClientAddress;
import ua.vidhuk.requests.control.RateLimiter;
import ua.vidhuk.tenancy.boundary.CurrentTenant;
import ua.vidhuk.tenancy.boundary.PlatformWide;

/** Puts before every resource method what holds for all of them: its tenant, its limit, and how much it takes. */
@Provider
@ApplicationScoped
public class RequestRules implements DynamicFeature {

    private static final int BEFORE_AUTHENTICATION = Priorities.AUTHENTICATION - 100;

    @Inject
    HttpServletRequest request;

    @Inject
    CurrentTenant tenant;

    @Inject
    RateLimiter limiter;

    @Inject
    ClientAddress addresses;

    @Inject
    ProblemResponses problems;

    @Inject
    ReceivedUpload upload;

    @Override
    public void configure(ResourceInfo resource, FeatureContext context) {
        Class<?> type = resource.getResourceClass();
        if (type == null || resource.getResourceMethod() == null) {
            return;
        }
        String route = RouteTemplate.of(type, resource.getResourceMethod());
        boolean platformWide = type.isAnnotationPresent(PlatformWide.class);
        boolean whileSuspended = resource.getResourceMethod().isAnnotationPresent(AllowedWhileSuspended.class);
        context.register(new TenantRule(request, tenant, route, platformWide, whileSuspended), BEFORE_AUTHENTICATION);
        RateLimited limit = resource.getResourceMethod().getAnnotation(RateLimited.class);
        if (limit != null) {
            context.register(new RateRule(this, route, limit), BEFORE_AUTHENTICATION + 1);
        }
        boolean keeps = resource.getResourceMethod().isAnnotationPresent(KeepsWhatWasTyped.class);
        context.register(new UploadRule(upload, keeps), BEFORE_AUTHENTICATION + 2);
    }
}
