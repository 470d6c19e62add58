package ua.vidhuk.web.workspace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import ua.vidhuk.calendar.boundary.TimetableDesk;
import ua.vidhuk.identity.boundary.CurrentActor;
import ua.vidhuk.identity.boundary.Requires;
import ua.vidhuk.identity.entity.Permission;
import ua.vidhuk.problems.control.ProblemFinder;
import ua.vidhuk.problems.entity.ProblemDetail;
import ua.vidhuk.problems.entity.ProblemException;
import ua.vidhuk.requests.boundary.CurrentLanguage;
import ua.vidhuk.tenancy.boundary.CurrentTenant;
import ua.vidhuk.web.page.Page;

/** When the centre works: outside of it nobody is told of late work. */
@Path("workspace/setup/working-time")
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class WorkingTimeResource {

    private static final int UNPROCESSABLE = 422;

    @Inject
    TimetableDesk desk;

    @Inject
    FrameMaker frames;

    @Inject
    CurrentTenant tenant;

    @Inject
    CurrentActor actor;

    @Inject
    CurrentLanguage language;

    @GET
    @Requires(Permission.SETTINGS_CHANGE)
    public Page read(@QueryParam("saved") String saved) {
        var versions = desk.versions();
        var form = WorkingTimeForm.of(versions.getFirst());
        return Page.secret(new WorkingTimePage(frames.frame(), form, versions, saved != null, Map.of()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Requires(Permission.SETTINGS_CHANGE)
    public Object save(MultivaluedMap<String, String> fields) {
        var form = WorkingTimeForm.of(fields);
        try {
            desk.set(form.typed(), actor.get());
            return Response.seeOther(URI.create(tenant.base() + "/workspace/setup/working-time?saved"))
                    .build();
        } catch (RuntimeException e) {
            ProblemException problem = ProblemFinder.of(e);
            if (problem.fields().isEmpty()) {
                throw e;
            }
            var errors = ProblemDetail.byField(problem, language.get());
            return Page.secret(new WorkingTimePage(frames.frame(), form, desk.versions(), false, errors))
                    .withStatus(UNPROCESSABLE);
        }
    }
}
