package ua.vidhuk.web.workspace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Objects;
import java.util.UUID;
import ua.vidhuk.appeals.boundary.IncidentDesk;
import ua.vidhuk.appeals.boundary.IncidentView;
import ua.vidhuk.identity.boundary.CurrentActor;
import ua.vidhuk.identity.boundary.Requires;
import ua.vidhuk.identity.entity.Permission;
import ua.vidhuk.problems.control.ProblemFinder;
import ua.vidhuk.problems.entity.ProblemDetail;
import ua.vidhuk.problems.entity.ProblemException;
import ua.vidhuk.requests.boundary.CurrentLanguage;
import ua.vidhuk.tenancy.boundary.CurrentTenant;
import ua.vidhuk.web.page.Page;
import ua.vidhuk.web.workspace.IncidentReadPage.FailedForm;

/** Incidents: one cause, many questions (P4). */
@Path("workspace/incidents")
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class IncidentPages {

    private static final int ROWS = 40;
    private static final int SERVER_ERROR = 500;

    @Inject
    IncidentDesk desk;

    @Inject
    FrameMaker frames;

    @Inject
    CurrentTenant tenant;

    @Inject
    CurrentActor actor;

    @Inject
    CurrentLanguage language;

    @GET
    @Requires(Permission.APPEAL_READ)
    public Page list(@QueryParam("closed") boolean closed, @QueryParam("cursor") String cursor) {
        return Page.secret(new IncidentListPage(frames.frame(), closed, desk.page(!closed, cursor, ROWS)));
    }

    @GET
    @Path("{id}")
    @Requires(Permission.APPEAL_READ)
    public Page read(@PathParam("id") UUID id, @QueryParam("done") String done) {
        return page(desk.read(id), done, FailedForm.NONE);
    }

    /** News for all applicants. */
    @POST
    @Path("{id}/tell")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Requires(Permission.APPEAL_ROUTE)
    public Object tell(@PathParam("id") UUID id, @FormParam("text") String text) {
        return change(id, "tell", text, () -> desk.tell(id, text, actor.get()));
    }

    /** All is over. */
    @POST
    @Path("{id}/close")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Requires(Permission.APPEAL_ROUTE)
    public Object close(@PathParam("id") UUID id, @FormParam("text") String text) {
        return change(id, "close", text, () -> desk.close(id, text, actor.get()));
    }

    @POST
    @Path("{id}/leave/{question}")
    @Requires(Permission.APPEAL_ROUTE)
    public Object leave(@PathParam("id") UUID id, @PathParam("question") UUID question) {
        return change(id, "leave", "", () -> desk.leave(id, question, actor.get()));
    }

    private Object change(UUID id, String form, String typed, Runnable step) {
        try {
            step.run();
            return Response.seeOther(URI.create(tenant.base() + "/workspace/incidents/" + id + "?done=" + form))
                    .build();
        } catch (RuntimeException e) {
            ProblemException problem = ProblemFinder.of(e);
            if (problem.type().status() >= SERVER_ERROR) {
                throw e;
            }
            var failed = new FailedForm(
                    form,
                    Objects.requireNonNullElse(typed, ""),
                    ProblemDetail.of(problem, language.get(), "").title(),
                    ProblemDetail.byField(problem, language.get()));
            // of an incident that is not there this tells so, too
            return page(desk.read(id), "", failed).withStatus(problem.type().status());
        }
    }

    private Page page(IncidentView view, String done, FailedForm failed) {
        return Page.secret(new IncidentReadPage(frames.frame(), view, Objects.requireNonNullElse(done, ""), failed));
    }
}
