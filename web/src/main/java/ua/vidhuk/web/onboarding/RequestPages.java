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
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import ua.vidhuk.identity.boundary.CurrentActor;
import ua.vidhuk.identity.boundary.Requires;
import ua.vidhuk.identity.entity.Permission;
import ua.vidhuk.onboarding.boundary.RequestDesk;
import ua.vidhuk.onboarding.entity.RequestState;
import ua.vidhuk.problems.control.ProblemFinder;
import ua.vidhuk.problems.entity.ProblemDetail;
import ua.vidhuk.problems.entity.ProblemException;
import ua.vidhuk.requests.boundary.CurrentLanguage;
import ua.vidhuk.tenancy.boundary.PlatformWide;
import ua.vidhuk.web.page.Page;

/** Where the platform's administrator decides requests for tenants. */
@Path("platform/requests")
@ApplicationScoped
@PlatformWide
@Produces(MediaType.TEXT_HTML)
public class RequestPages {

    private static final int ROWS = 30;
    private static final int SERVER_ERROR = 500;

    @Inject
    RequestDesk desk;

    @Inject
    CurrentActor actor;

    @Inject
    CurrentLanguage language;

    @GET
    @Requires(Permission.TENANT_MANAGE)
    public Page list(@QueryParam("state") @DefaultValue("waiting") String state, @QueryParam("after") String after) {
        RequestState wanted = RequestState.ofWord(state).orElse(RequestState.WAITING);
        return Page.secret(new RequestListPage(wanted.word(), desk.page(wanted, after, ROWS), desk.counts()));
    }

    @GET
    @Path("{id}")
    @Requires(Permission.TENANT_MANAGE)
    public Page read(@PathParam("id") UUID id) {
        return page(id, Map.of(), null, Map.of());
    }

    @POST
    @Path("{id}/approve")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Requires(Permission.TENANT_MANAGE)
    public Object approve(@PathParam("id") UUID id, MultivaluedMap<String, String> fields) {
        return attempt(id, fields, () -> desk.approve(id, version(fields), word(fields, "slug"), actor.get()));
    }

    @POST
    @Path("{id}/refuse")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Requires(Permission.TENANT_MANAGE)
    public Object refuse(@PathParam("id") UUID id, MultivaluedMap<String, String> fields) {
        return attempt(id, fields, () -> desk.refuse(id, version(fields), word(fields, "reason"), actor.get()));
    }

    private Object attempt(UUID id, MultivaluedMap<String, String> fields, Runnable act) {
        try {
            act.run();
            return Response.seeOther(URI.create("/platform/requests/" + id)).build();
        } catch (RuntimeException e) {
            ProblemException problem = ProblemFinder.of(e);
            if (problem.type().status() >= SERVER_ERROR) {
                throw e;
            }
            var typed = new HashMap<String, String>();
            fields.forEach((name, values) -> typed.put(name, values.getFirst()));
            String message = ProblemDetail.of(problem, language.get(), "").title();
            return page(id, typed, message, ProblemDetail.byField(problem, language.get()))
                    .withStatus(problem.type().status());
        }
    }

    private Page page(UUID id, Map<String, String> typed, String message, Map<String, String> errors) {
        return Page.secret(new RequestReadPage(desk.read(id), typed, message, errors));
    }

    private static String word(MultivaluedMap<String, String> fields, String name) {
        String typed = fields.getFirst(name);
        return typed == null ? "" : typed.strip();
    }

    private static long version(MultivaluedMap<String, String> fields) {
        try {
            return Long.parseLong(word(fields, "version"));
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
