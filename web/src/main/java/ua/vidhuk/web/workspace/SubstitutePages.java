package ua.vidhuk.web.workspace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ua.vidhuk.identity.boundary.CurrentActor;
import ua.vidhuk.identity.boundary.Requires;
import ua.vidhuk.identity.entity.Permission;
import ua.vidhuk.onboarding.boundary.SubstituteDesk;
import ua.vidhuk.problems.control.ProblemFinder;
import ua.vidhuk.problems.entity.ProblemDetail;
import ua.vidhuk.problems.entity.ProblemException;
import ua.vidhuk.requests.boundary.CurrentLanguage;
import ua.vidhuk.tenancy.boundary.CurrentTenant;
import ua.vidhuk.web.page.Page;

/** Where staff sees who is away and who stands in, and says so; the administrator for anybody (L4, I2). */
@Path("workspace/substitutes")
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class SubstitutePages {

    private static final List<String> DONE = List.of("appointed", "ended");
    private static final int SERVER_ERROR = 500;

    @Inject
    SubstituteDesk desk;

    @Inject
    FrameMaker frames;

    @Inject
    CurrentTenant tenant;

    @Inject
    CurrentActor actor;

    @Inject
    CurrentLanguage language;

    @GET
    @Requires({Permission.ABSENCE_ANNOUNCE, Permission.SETTINGS_CHANGE})
    public Page read(@QueryParam("done") String done) {
        return page(null, done != null && DONE.contains(done) ? done : "", "", Map.of());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Requires({Permission.ABSENCE_ANNOUNCE, Permission.SETTINGS_CHANGE})
    public Object appoint(MultivaluedMap<String, String> fields) {
        var form = SubstituteForm.of(fields);
        return attempt(form, "appointed", () -> {
            boolean anybody = actor.get().may(Permission.SETTINGS_CHANGE);
            desk.appoint(form.typed(anybody), tenant.get(), actor.get());
        });
    }

    @POST
    @Path("{id}/end")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Requires({Permission.ABSENCE_ANNOUNCE, Permission.SETTINGS_CHANGE})
    public Object end(@PathParam("id") UUID id) {
        return attempt(null, "ended", () -> desk.end(id, tenant.get(), actor.get()));
    }

    private Object attempt(SubstituteForm form, String done, Runnable act) {
        try {
            act.run();
            return Response.seeOther(URI.create(tenant.base() + "/workspace/substitutes?done=" + done))
                    .build();
        } catch (RuntimeException e) {
            ProblemException problem = ProblemFinder.of(e);
            if (problem.type().status() >= SERVER_ERROR) {
                throw e;
            }
            String message = ProblemDetail.of(problem, language.get(), "").title();
            return page(form, "", message, ProblemDetail.byField(problem, language.get()))
                    .withStatus(problem.type().status());
        }
    }

    private Page page(SubstituteForm form, String done, String message, Map<String, String> errors) {
        var board = desk.board(tenant.get(), actor.get());
        return Page.secret(new SubstitutePage(
                frames.frame(),
                board,
                desk.colleagues(actor.get()),
                form == null ? SubstituteForm.empty(board.today()) : form,
                done,
                message,
                errors));
    }
}
