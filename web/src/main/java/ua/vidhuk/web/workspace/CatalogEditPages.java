package ua.vidhuk.web.workspace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;
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
import java.util.Map;
import java.util.function.Supplier;
import ua.vidhuk.catalog.boundary.CatalogEditDesk;
import ua.vidhuk.catalog.boundary.CatalogEditDesk.Decision;
import ua.vidhuk.catalog.boundary.EntryView;
import ua.vidhuk.catalog.control.CatalogEditor.Wish;
import ua.vidhuk.catalog.entity.CatalogKind;
import ua.vidhuk.identity.boundary.CurrentActor;
import ua.vidhuk.identity.boundary.Requires;
import ua.vidhuk.identity.entity.Permission;
import ua.vidhuk.problems.control.ProblemFinder;
import ua.vidhuk.problems.entity.CommonProblem;
import ua.vidhuk.problems.entity.ProblemDetail;
import ua.vidhuk.problems.entity.ProblemException;
import ua.vidhuk.requests.boundary.CurrentLanguage;
import ua.vidhuk.tenancy.boundary.CurrentTenant;
import ua.vidhuk.web.page.Page;
import ua.vidhuk.web.workspace.EntryEditPage.Trouble;
import ua.vidhuk.web.workspace.EntryEditPage.Typed;

/** Where a tenant's catalogue is kept: its entries, what the platform shares, the differences, the history. */
@Path("workspace/catalog/{kind}")
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class CatalogEditPages {

    private static final int ROWS = 50;
    private static final int SERVER_ERROR = 500;

    @Inject
    CatalogEditDesk desk;

    @Inject
    EntryEditMaker editor;

    @Inject
    FrameMaker frames;

    @Inject
    CurrentTenant tenant;

    @Inject
    CurrentActor actor;

    @Inject
    CurrentLanguage language;

    @GET
    @Requires(Permission.CATALOG_EDIT)
    public Page list(@PathParam("kind") String kind, @QueryParam("after") String after) {
        return Page.personal(new EntryListPage(frames.frame(), kind(kind), desk.page(kind(kind), after, ROWS), null));
    }

    @GET
    @Path("shared")
    @Requires(Permission.CATALOG_EDIT)
    public Page shared(@PathParam("kind") String kind, @QueryParam("after") String after) {
        return Page.personal(
                new EntryListPage(frames.frame(), kind(kind), null, desk.sharedPage(kind(kind), after, ROWS)));
    }

    @POST
    @Path("shared/{entry}/adopt")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Requires(Permission.CATALOG_EDIT)
    public Response adopt(@PathParam("kind") String kind, @PathParam("entry") String code) {
        return see(desk.adopt(kind(kind), code, actor.get()));
    }

    @GET
    @Path("new")
    @Requires(Permission.CATALOG_EDIT)
    public Page begin(@PathParam("kind") String kind) {
        var form = EntryForm.of(kind(kind), JsonValue.EMPTY_JSON_OBJECT);
        return Page.personal(editor.page(kind(kind), null, new Typed("", 0, true, form), Trouble.NONE));
    }

    @GET
    @Path("entries/{entry}")
    @Requires(Permission.CATALOG_EDIT)
    public Page edit(@PathParam("kind") String kind, @PathParam("entry") String code) {
        return Page.personal(editor.page(kind(kind), desk.read(kind(kind), code), Trouble.NONE));
    }

    @POST
    @Path("entries")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Requires(Permission.CATALOG_EDIT)
    public Object save(@PathParam("kind") String word, MultivaluedMap<String, String> sent) {
        CatalogKind kind = kind(word);
        var typed = new Typed(
                first(sent, "code"), number(sent, "version"), sent.containsKey("active"), EntryForm.typed(kind, sent));
        try {
            var wish = new Wish(typed.version(), typed.form().json(), typed.active());
            return see(desk.save(kind, typed.code(), wish, actor.get()));
        } catch (RuntimeException e) {
            ProblemException problem = problem(e);
            Page page = problem.type() == CommonProblem.CHANGED_MEANWHILE
                    ? Page.personal(editor.merged(kind, typed, title(problem)))
                    : Page.personal(editor.refused(
                            kind, typed, title(problem), ProblemDetail.byField(problem, language.get())));
            return page.withStatus(problem.type().status());
        }
    }

    @POST
    @Path("entries/{entry}/restore")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Requires(Permission.CATALOG_EDIT)
    public Object restore(
            @PathParam("kind") String kind, @PathParam("entry") String code, MultivaluedMap<String, String> sent) {
        return take(
                kind(kind),
                code,
                () -> desk.restore(kind(kind), code, number(sent, "version"), number(sent, "earlier"), actor.get()));
    }

    @POST
    @Path("entries/{entry}/decide")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Requires(Permission.CATALOG_EDIT)
    public Object decide(
            @PathParam("kind") String kind, @PathParam("entry") String code, MultivaluedMap<String, String> sent) {
        var decision = new Decision(
                number(sent, "version"),
                first(sent, "field"),
                first(sent, "decision").equals("take"));
        return take(kind(kind), code, () -> desk.decide(kind(kind), code, decision, actor.get()));
    }

    private Object take(CatalogKind kind, String code, Supplier<EntryView> act) {
        try {
            return see(act.get());
        } catch (RuntimeException e) {
            ProblemException problem = problem(e);
            var trouble = new Trouble(title(problem), Map.of(), Map.of());
            return Page.personal(editor.page(kind, desk.read(kind, code), trouble))
                    .withStatus(problem.type().status());
        }
    }

    private String title(ProblemException problem) {
        return ProblemDetail.of(problem, language.get(), "").title();
    }

    private static ProblemException problem(RuntimeException e) {
        ProblemException problem = ProblemFinder.of(e);
        if (problem.type().status() >= SERVER_ERROR) {
            throw e;
        }
        return problem;
    }

    private Response see(EntryView entry) {
        String address = "/workspace/catalog/" + entry.kind() + "/entries/" + entry.code() + "?done=" + entry.act();
        return Response.seeOther(URI.create(tenant.base() + address)).build();
    }

    private static CatalogKind kind(String word) {
        return CatalogKind.ofWord(word).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    private static String first(MultivaluedMap<String, String> sent, String name) {
        String value = sent.getFirst(name);
        return value == null ? "" : value.strip();
    }

    private static long number(MultivaluedMap<String, String> sent, String name) {
        String value = first(sent, name);
        return value.matches("\\d{1,9}") ? Long.parseLong(value) : 0;
    }
}
