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
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import ua.vidhuk.appeals.boundary.IncidentDesk;
import ua.vidhuk.catalog.boundary.CatalogDesk;
import ua.vidhuk.identity.boundary.CurrentActor;
import ua.vidhuk.identity.boundary.Requires;
import ua.vidhuk.identity.entity.Permission;
import ua.vidhuk.knowledge.boundary.WorksDesk;
import ua.vidhuk.knowledge.control.Announcements.Told;
import ua.vidhuk.knowledge.entity.WorksStep;
import ua.vidhuk.places.boundary.StreetDesk;
import ua.vidhuk.problems.control.ProblemFinder;
import ua.vidhuk.problems.entity.ProblemDetail;
import ua.vidhuk.problems.entity.ProblemException;
import ua.vidhuk.requests.boundary.CurrentLanguage;
import ua.vidhuk.tenancy.boundary.CurrentTenant;
import ua.vidhuk.web.page.Page;
import ua.vidhuk.web.workspace.WorksReadPage.Failed;

/** Planned works and outages for staff: announced, told of, prolonged, ended (S10). */
@Path("workspace/works")
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class WorksBoardPages {

    private static final int ROWS = 40;
    private static final int UNPROCESSABLE = 422;
    private static final int SERVER_ERROR = 500;

    @Inject
    WorksDesk desk;

    @Inject
    IncidentDesk incidents;

    @Inject
    CatalogDesk catalog;

    @Inject
    StreetDesk streets;

    @Inject
    FrameMaker frames;

    @Inject
    CurrentTenant tenant;

    @Inject
    CurrentActor actor;

    @Inject
    CurrentLanguage language;

    @GET
    @Requires({Permission.APPEAL_READ, Permission.APPEAL_REGISTER, Permission.ASSIGNMENT_READ})
    public Page board(@QueryParam("over") boolean over, @QueryParam("cursor") String cursor) {
        if (!over) {
            return Page.secret(new WorksBoardPage(frames.frame(), false, desk.current(), null));
        }
        var page = desk.over(cursor, ROWS);
        return Page.secret(new WorksBoardPage(frames.frame(), true, page.items(), page.next()));
    }

    /** The houses that are cut off now, because of incidents and of works. */
    @GET
    @Path("cut-off")
    @Requires(Permission.APPEAL_READ)
    public Page cutOff() {
        return Page.secret(CutOffPage.of(frames.frame(), incidents.cutOff(), desk.current()));
    }

    @GET
    @Path("new")
    @Requires({Permission.APPEAL_ROUTE, Permission.ASSIGNMENT_EXECUTE})
    public Page begin() {
        return form(WorksForm.empty(), Map.of());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Requires({Permission.APPEAL_ROUTE, Permission.ASSIGNMENT_EXECUTE})
    public Object announce(MultivaluedMap<String, String> submitted) {
        var form = WorksForm.of(submitted);
        try {
            var works = desk.announce(form.asWorks(tenant.get().timeZone()), actor.get());
            return to(works.id(), "announce");
        } catch (ProblemException e) {
            if (e.fields().isEmpty()) {
                throw e;
            }
            return form(form, ProblemDetail.byField(e, language.get())).withStatus(UNPROCESSABLE);
        }
    }

    @GET
    @Path("{id}")
    @Requires({Permission.APPEAL_READ, Permission.APPEAL_REGISTER, Permission.ASSIGNMENT_READ})
    public Page read(@PathParam("id") UUID id, @QueryParam("done") String done) {
        return page(id, Objects.requireNonNullElse(done, ""), Failed.NONE);
    }

    @POST
    @Path("{id}/{step: tell|prolong|end|cancel}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Requires({Permission.APPEAL_ROUTE, Permission.ASSIGNMENT_EXECUTE})
    public Object step(
            @PathParam("id") UUID id, @PathParam("step") String step, MultivaluedMap<String, String> submitted) {
        var form = WorksForm.of(submitted);
        try {
            var until = form.moment("endsAt", tenant.get().timeZone());
            var told = new Told(form.version(), form.get("text"), until);
            desk.tell(id, WorksStep.valueOf(step.toUpperCase(Locale.ROOT)), told, actor.get());
            return to(id, step);
        } catch (RuntimeException e) {
            ProblemException problem = ProblemFinder.of(e);
            if (problem.type().status() >= SERVER_ERROR) {
                throw e;
            }
            String message = ProblemDetail.of(problem, language.get(), "").title();
            var failed = new Failed(step, form, message, ProblemDetail.byField(problem, language.get()));
            return page(id, "", failed).withStatus(problem.type().status());
        }
    }

    private Response to(UUID id, String done) {
        return Response.seeOther(URI.create(tenant.base() + "/workspace/works/" + id + "?done=" + done))
                .build();
    }

    private Page form(WorksForm form, Map<String, String> errors) {
        boolean chooses = actor.get().may(Permission.APPEAL_ROUTE);
        return Page.secret(new WorksFormPage(
                frames.frame(),
                form,
                errors,
                catalog.categories(),
                chooses ? catalog.enterprises() : List.of(),
                streets.names()));
    }

    private Page page(UUID id, String done, Failed failed) {
        var works = desk.read(id);
        return Page.secret(new WorksReadPage(frames.frame(), works, desk.mayTell(works, actor.get()), done, failed));
    }
}
