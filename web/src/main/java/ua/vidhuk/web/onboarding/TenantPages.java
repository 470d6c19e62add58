package ua.vidhuk.web.onboarding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import ua.vidhuk.identity.boundary.CurrentActor;
import ua.vidhuk.identity.boundary.Requires;
import ua.vidhuk.identity.entity.Permission;
import ua.vidhuk.onboarding.boundary.TenantDesk;
import ua.vidhuk.problems.control.ProblemFinder;
import ua.vidhuk.problems.entity.ProblemDetail;
import ua.vidhuk.problems.entity.ProblemException;
import ua.vidhuk.requests.boundary.CurrentLanguage;
import ua.vidhuk.tenancy.boundary.PlatformWide;
import ua.vidhuk.web.page.Page;

/** Where the platform's administrator sees how the tenants are, suspends and resumes them. */
@Path("platform/tenants")
@ApplicationScoped
@PlatformWide
@Produces(MediaType.TEXT_HTML)
public class TenantPages {

    private static final int ROWS = 40;
    private static final int SERVER_ERROR = 500;

    @Inject
    TenantDesk desk;

    @Inject
    CurrentActor actor;

    @Inject
    CurrentLanguage language;

    @GET
    @Requires(Permission.TENANT_MANAGE)
    public Page list(
            @QueryParam("q") @DefaultValue("") String wanted,
            @QueryParam("state") @DefaultValue("") String state,
            @QueryParam("after") String after) {
        return Page.secret(new TenantListPage(wanted.strip(), state, desk.page(wanted, state, after, ROWS), null));
    }

    @POST
    @Path("{slug}/suspend")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Requires(Permission.TENANT_MANAGE)
    public Object suspend(@PathParam("slug") String slug) {
        return attempt(slug, () -> desk.suspend(slug, actor.get()));
    }

    @POST
    @Path("{slug}/resume")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Requires(Permission.TENANT_MANAGE)
    public Object resume(@PathParam("slug") String slug) {
        return attempt(slug, () -> desk.resume(slug, actor.get()));
    }

    private Object attempt(String slug, Runnable act) {
        try {
            act.run();
            return Response.seeOther(URI.create("/platform/tenants")).build();
        } catch (RuntimeException e) {
            ProblemException problem = ProblemFinder.of(e);
            if (problem.type().status() >= SERVER_ERROR) {
                throw e;
            }
            String message = ProblemDetail.of(problem, language.get(), "").title();
            return Page.secret(new TenantListPage(slug, "", desk.page(slug, "", "", ROWS), message))
                    .withStatus(problem.type().status());
        }
    }
}
