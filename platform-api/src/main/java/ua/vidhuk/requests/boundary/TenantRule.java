package ua.vidhuk.requests.boundary;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import ua.vidhuk.problems.entity.CommonProblem;
import ua.vidhuk.problems.entity.ProblemException;
import ua.vidhuk.requests.control.CrossSiteCheck;
import ua.vidhuk.requests.entity.RequestProblem;
import ua.vidhuk.tenancy.boundary.CurrentTenant;
import ua.vidhuk.tenancy.entity.Tenant;

/** A resource of a tenant is found only under a tenant, one of the platform only outside; a suspended tenant is read. */
record TenantRule(
        HttpServletRequest servletRequest,
        CurrentTenant tenant,
        String route,
        boolean platformWide,
        boolean whileSuspended)
        implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
        RequestFacts.found(servletRequest, route);
        var known = tenant.find();
        if (known.isPresent() == platformWide) {
            throw new ProblemException(CommonProblem.NOT_FOUND);
        }
        boolean suspended = known.map(Tenant::suspended).orElse(false);
        if (suspended && !whileSuspended && !CrossSiteCheck.isSafe(request.getMethod())) {
            throw new ProblemException(RequestProblem.TENANT_SUSPENDED);
        }
    }
}
