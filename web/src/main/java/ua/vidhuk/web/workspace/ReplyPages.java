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
import ua.vidhuk.appeals.boundary.ReplyDesk;
import ua.vidhuk.appeals.entity.ReplyTemplate;
import ua.vidhuk.catalog.boundary.PublicCatalog;
import ua.vidhuk.identity.boundary.CurrentActor;
import ua.vidhuk.identity.boundary.Requires;
import ua.vidhuk.identity.entity.Permission;
import ua.vidhuk.problems.control.ProblemFinder;
import ua.vidhuk.problems.entity.ProblemDetail;
import ua.vidhuk.problems.entity.ProblemException;
import ua.vidhuk.requests.boundary.CurrentLanguage;
import ua.vidhuk.tenancy.boundary.CurrentTenant;
import ua.vidhuk.web.page.Page;

/** The community's words for answers (P5), with their history. */
@Path("workspace/setup/replies")
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class ReplyPages {

    private static final int SERVER_ERROR = 500;

    @Inject
    ReplyDesk desk;

    @Inject
    FrameMaker frames;

    @Inject
    PublicCatalog catalog;

    @Inject
    CurrentTenant tenant;

    @Inject
    CurrentActor actor;

    @Inject
    CurrentLanguage language;

    @GET
    @Requires(Permission.SETTINGS_CHANGE)
    public Page list(@QueryParam("saved") String saved) {
        return Page.secret(new RepliesPage(frames.frame(), desk.current(), saved != null));
    }

    @GET
    @Path("new")
    @Requires(Permission.SETTINGS_CHANGE)
    public Page draft() {
        return page(ReplyForm.EMPTY, List.of(), Map.of());
    }

    @GET
    @Path("entries/{id}")
    @Requires(Permission.SETTINGS_CHANGE)
    public Page read(@PathParam("id") UUID id) {
        List<ReplyTemplate> versions = desk.versions(id);
        return page(ReplyForm.of(versions.getFirst()), versions, Map.of());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Requires(Permission.SETTINGS_CHANGE)
    public Object add(MultivaluedMap<String, String> fields) {
        return keep(ReplyForm.of(null, fields), List.of());
    }

    @POST
    @Path("entries/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Requires(Permission.SETTINGS_CHANGE)
    public Object change(@PathParam("id") UUID id, MultivaluedMap<String, String> fields) {
        return keep(ReplyForm.of(id, fields), desk.versions(id));
    }

    /** Who meets another's version keeps what was typed, sees that version below, and may send it again over it. */
    private Object keep(ReplyForm form, List<ReplyTemplate> versions) {
        try {
            if (form.id() == null) {
                desk.add(form.typed(), actor.get());
            } else {
                desk.change(form.typed(), actor.get());
            }
            return Response.seeOther(URI.create(tenant.base() + "/workspace/setup/replies?saved"))
                    .build();
        } catch (RuntimeException e) {
            ProblemException problem = ProblemFinder.of(e);
            if (problem.type().status() >= SERVER_ERROR) {
                throw e;
            }
            var errors = problem.fields().isEmpty()
                    ? Map.of(
                            "name",
                            ProblemDetail.of(problem, language.get(), "").title())
                    : ProblemDetail.byField(problem, language.get());
            var again =
                    versions.isEmpty() ? form : form.over(versions.getFirst().version());
            return page(again, versions, errors).withStatus(problem.type().status());
        }
    }

    private Page page(ReplyForm form, List<ReplyTemplate> versions, Map<String, String> errors) {
        return Page.secret(new ReplyEditPage(frames.frame(), form, versions, catalog.categories(tenant.get()), errors));
    }
}
