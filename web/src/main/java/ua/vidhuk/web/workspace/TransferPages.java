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
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import ua.vidhuk.appeals.boundary.QuestionDesk;
import ua.vidhuk.appeals.boundary.QuestionDesk.Step;
import ua.vidhuk.appeals.boundary.QuestionView;
import ua.vidhuk.appeals.boundary.TransferDesk;
import ua.vidhuk.identity.boundary.CurrentActor;
import ua.vidhuk.identity.boundary.Requires;
import ua.vidhuk.identity.entity.Permission;
import ua.vidhuk.problems.control.ProblemFinder;
import ua.vidhuk.problems.entity.ProblemDetail;
import ua.vidhuk.problems.entity.ProblemException;
import ua.vidhuk.requests.boundary.CurrentLanguage;
import ua.vidhuk.tenancy.boundary.CurrentTenant;
import ua.vidhuk.web.page.Page;
import ua.vidhuk.web.workspace.TransferPage.Typed;

/** A question goes to the community that is competent, or back to the one that sent it (S3). */
@Path("workspace/questions/{id}/transfer")
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class TransferPages {

    private static final int SERVER_ERROR = 500;

    @Inject
    TransferDesk desk;

    @Inject
    QuestionDesk questions;

    @Inject
    FrameMaker frames;

    @Inject
    CurrentTenant tenant;

    @Inject
    CurrentActor actor;

    @Inject
    CurrentLanguage language;

    @GET
    @Requires(Permission.APPEAL_ROUTE)
    public Page read(@PathParam("id") UUID id, @QueryParam("q") @DefaultValue("") String sought) {
        return page(id, sought, null, Map.of());
    }

    /** Sends it there, or back. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Requires(Permission.APPEAL_ROUTE)
    public Object send(
            @PathParam("id") UUID id,
            @FormParam("version") @DefaultValue("-1") long version,
            @FormParam("to") String to,
            @FormParam("note") String note,
            @FormParam("do") @DefaultValue("send") String wish) {
        boolean back = wish.equals("back");
        try {
            var step = new Step(id, version, note);
            QuestionView question =
                    back ? desk.handBack(step, actor.get()) : desk.send(step, to, tenant.get(), actor.get());
            return Response.seeOther(URI.create(
                            tenant.base() + "/workspace/appeals/" + question.appealId() + "?place=all&done=redirect"))
                    .build();
        } catch (RuntimeException e) {
            ProblemException problem = ProblemFinder.of(e);
            if (problem.type().status() >= SERVER_ERROR) {
                throw e;
            }
            return page(id, "", Typed.of(wish, to, note), errors(problem))
                    .withStatus(problem.type().status());
        }
    }

    private Map<String, String> errors(ProblemException problem) {
        var errors = new LinkedHashMap<>(ProblemDetail.byField(problem, language.get()));
        if (errors.isEmpty()) {
            errors.put("note", ProblemDetail.of(problem, language.get(), "").title());
        }
        return errors;
    }

    private Page page(UUID id, String sought, Typed typed, Map<String, String> errors) {
        QuestionView question = questions.read(id, actor.get());
        var view = desk.of(id, tenant.get(), actor.get());
        return Page.secret(new TransferPage(
                frames.frame(),
                question,
                view,
                desk.destinations(tenant.get()),
                sought,
                typed == null ? Typed.proposedFor(question) : typed,
                errors));
    }
}
