package ua.vidhuk.web.workspace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ua.vidhuk.identity.boundary.CurrentActor;
import ua.vidhuk.identity.boundary.Requires;
import ua.vidhuk.identity.entity.Permission;
import ua.vidhuk.onboarding.boundary.SheetDesk;
import ua.vidhuk.onboarding.boundary.SheetResource;
import ua.vidhuk.onboarding.entity.ListKind;
import ua.vidhuk.onboarding.entity.SheetLoad;
import ua.vidhuk.problems.control.ProblemFinder;
import ua.vidhuk.problems.entity.CommonProblem;
import ua.vidhuk.problems.entity.ProblemDetail;
import ua.vidhuk.problems.entity.ProblemException;
import ua.vidhuk.requests.boundary.CurrentLanguage;
import ua.vidhuk.tenancy.boundary.CurrentTenant;
import ua.vidhuk.web.page.Page;

/** Enterprises, categories, staff, streets and service cards from a file (P12): template, columns, a look, then all of it or nothing. */
@Path("workspace/setup/list")
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class ListResource {

    private static final int UNPROCESSABLE = 422;
    private static final String KIND = "{kind: enterprises|categories|staff|streets|service-cards}";

    @Inject
    SheetDesk desk;

    @Inject
    FrameMaker frames;

    @Inject
    CurrentTenant tenant;

    @Inject
    CurrentActor actor;

    @Inject
    CurrentLanguage language;

    @GET
    @Path(KIND)
    @Requires(Permission.SETTINGS_CHANGE)
    public Page begin(@PathParam("kind") String kind) {
        return Page.secret(new ListPage(frames.frame(), known(kind), null, Map.of()));
    }

    /** The head of a file, to be filled in. */
    @GET
    @Path(KIND + "/template")
    @Produces({"text/csv", MediaType.TEXT_HTML})
    @Requires(Permission.SETTINGS_CHANGE)
    public Response template(@PathParam("kind") String kind) {
        return Response.ok("\uFEFF" + String.join(",", known(kind).columns()) + "\r\n", "text/csv;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"" + kind + ".csv\"")
                .build();
    }

    @POST
    @Path(KIND)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Requires(Permission.SETTINGS_CHANGE)
    public Object send(@PathParam("kind") String word, List<EntityPart> parts) throws IOException {
        ListKind kind = known(word);
        EntityPart file = parts.stream()
                .filter(each -> each.getName().equals("file"))
                .findFirst()
                .orElse(null);
        try {
            String name = file == null ? null : file.getFileName().orElse(null);
            return see(desk.put(kind, name, SheetResource.content(file), null, true, actor.get()));
        } catch (RuntimeException e) {
            ProblemException problem = ProblemFinder.of(e);
            if (problem.fields().isEmpty()) {
                throw e;
            }
            var errors = ProblemDetail.byField(problem, language.get());
            return Page.secret(new ListPage(frames.frame(), kind, null, errors)).withStatus(UNPROCESSABLE);
        }
    }

    @GET
    @Path("load/{id}")
    @Requires(Permission.SETTINGS_CHANGE)
    public Page read(@PathParam("id") UUID id) {
        SheetLoad load = desk.find(id);
        return Page.secret(new ListPage(frames.frame(), known(load.kind()), load, Map.of()));
    }

    /** Looks again, with the columns as they are said to be now; or loads, or stops, as {@code do} says. */
    @POST
    @Path("load/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Requires(Permission.SETTINGS_CHANGE)
    public Response again(@PathParam("id") UUID id, MultivaluedMap<String, String> fields) {
        if ("cancel".equals(fields.getFirst("do"))) {
            return see(desk.cancel(id, actor.get()));
        }
        boolean inEarnest = "load".equals(fields.getFirst("do"));
        SheetLoad load = desk.find(id);
        var mapping = new LinkedHashMap<String, String>();
        for (int i = 0; i < load.columns().size(); i++) {
            String said = fields.getFirst("column-" + i);
            mapping.put(load.columns().get(i), said == null ? "" : said);
        }
        boolean said = fields.containsKey("column-0");
        return see(desk.again(id, said && !inEarnest ? mapping : null, !inEarnest, actor.get()));
    }

    private Response see(SheetLoad load) {
        return Response.seeOther(URI.create(tenant.base() + "/workspace/setup/list/load/" + load.id()))
                .build();
    }

    private static ListKind known(String word) {
        return ListKind.ofWord(word).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }
}
