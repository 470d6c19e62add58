package ua.vidhuk.web.workspace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
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
import ua.vidhuk.files.boundary.FileAnswer;
import ua.vidhuk.identity.boundary.CurrentActor;
import ua.vidhuk.identity.boundary.Requires;
import ua.vidhuk.identity.entity.Permission;
import ua.vidhuk.intake.boundary.LetterDesk;
import ua.vidhuk.problems.control.ProblemFinder;
import ua.vidhuk.problems.entity.ProblemDetail;
import ua.vidhuk.problems.entity.ProblemException;
import ua.vidhuk.requests.boundary.CurrentLanguage;
import ua.vidhuk.tenancy.boundary.CurrentTenant;
import ua.vidhuk.web.page.Page;
import ua.vidhuk.web.workspace.IncidentReadPage.FailedForm;

/** Letters that came by e-mail, and what the staff decides about them (B4). */
@Path("workspace/letters")
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class LetterPages {

    private static final int ROWS = 40;
    private static final int SERVER_ERROR = 500;

    @Inject
    LetterDesk desk;

    @Inject
    FrameMaker frames;

    @Inject
    CurrentTenant tenant;

    @Inject
    CurrentActor actor;

    @Inject
    CurrentLanguage language;

    @GET
    @Requires(Permission.APPEAL_REGISTER)
    public Page list(
            @QueryParam("state") @DefaultValue("waiting") String state,
            @QueryParam("cursor") String cursor,
            @QueryParam("done") String done) {
        String shown = LettersPage.STATES.contains(state) ? state : "waiting";
        return Page.secret(new LettersPage(
                frames.frame(), shown, desk.page(shown, cursor, ROWS), Objects.requireNonNullElse(done, "")));
    }

    @GET
    @Path("{id}")
    @Requires(Permission.APPEAL_REGISTER)
    public Page read(@PathParam("id") UUID id) {
        return page(id, FailedForm.NONE);
    }

    @GET
    @Path("{id}/files/{file}")
    @Produces(MediaType.WILDCARD)
    @Requires(Permission.APPEAL_REGISTER)
    public Response open(@PathParam("id") UUID id, @PathParam("file") UUID file) {
        return FileAnswer.of(desk.open(id, file));
    }

    @POST
    @Path("{id}/attach")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Requires(Permission.APPEAL_REGISTER)
    public Object attach(@PathParam("id") UUID id, @FormParam("number") String number) {
        return decide(id, "attach", number, () -> desk.attach(id, number, actor.get()));
    }

    @POST
    @Path("{id}/reject")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Requires(Permission.APPEAL_REGISTER)
    public Object reject(@PathParam("id") UUID id, @FormParam("reason") String reason) {
        return decide(id, "reject", reason, () -> desk.reject(id, reason, actor.get()));
    }

    @POST
    @Path("{id}/spam")
    @Requires(Permission.APPEAL_REGISTER)
    public Object markSpam(@PathParam("id") UUID id) {
        return decide(id, "spam", "", () -> desk.markSpam(id, actor.get()));
    }

    @POST
    @Path("{id}/restore")
    @Requires(Permission.APPEAL_REGISTER)
    public Object restore(@PathParam("id") UUID id) {
        return decide(id, "restore", "", () -> desk.restore(id, actor.get()));
    }

    @POST
    @Path("{id}/read")
    @Requires(Permission.APPEAL_REGISTER)
    public Object noteRead(@PathParam("id") UUID id) {
        return decide(id, "read", "", () -> desk.noteRead(id, actor.get()));
    }

    /** Leads to the list, where the next one waits. */
    private Object decide(UUID id, String form, String typed, Runnable step) {
        try {
            step.run();
            String list = form.equals("read") ? "?state=unread&done=" : "?done=";
            return Response.seeOther(URI.create(tenant.base() + "/workspace/letters" + list + form))
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
            // of a letter that is not there this tells so, too
            return page(id, failed).withStatus(problem.type().status());
        }
    }

    private Page page(UUID id, FailedForm failed) {
        return Page.secret(new LetterReadPage(frames.frame(), desk.read(id, actor.get()), failed));
    }
}
