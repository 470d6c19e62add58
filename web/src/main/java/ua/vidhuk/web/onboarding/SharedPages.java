package ua.vidhuk.web.onboarding;

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
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import ua.vidhuk.catalog.boundary.SharedDesk;
import ua.vidhuk.catalog.boundary.SharedView;
import ua.vidhuk.catalog.boundary.SharedView.SharedVersion;
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
import ua.vidhuk.tenancy.boundary.PlatformWide;
import ua.vidhuk.web.onboarding.SharedEntryPage.Typed;
import ua.vidhuk.web.page.Page;
import ua.vidhuk.web.workspace.EntryForm;

/** Where the platform's administrator keeps what all tenants may adopt: lists, versions, the history. */
@Path("platform/catalog/{kind}")
@ApplicationScoped
@PlatformWide
@Produces(MediaType.TEXT_HTML)
public class SharedPages {

    private static final int ROWS = 50;
    private static final int SERVER_ERROR = 500;

    @Inject
    SharedDesk desk;

    @Inject
    CurrentActor actor;

    @Inject
    CurrentLanguage language;

    @GET
    @Requires(Permission.CATALOG_SHARE)
    public Page list(@PathParam("kind") String kind, @QueryParam("after") String after) {
        return Page.secret(new SharedListPage(kind(kind), desk.page(kind(kind), after, ROWS)));
    }

    @GET
    @Path("new")
    @Requires(Permission.CATALOG_SHARE)
    public Page begin(@PathParam("kind") String kind) {
        var form = EntryForm.of(kind(kind), JsonValue.EMPTY_JSON_OBJECT);
        return page(kind(kind), null, new Typed("", 0, true, form), "", Map.of());
    }

    @GET
    @Path("entries/{entry}")
    @Requires(Permission.CATALOG_SHARE)
    public Page edit(@PathParam("kind") String kind, @PathParam("entry") String code, @QueryParam("done") String done) {
        return current(kind(kind), code, done != null, "");
    }

    /** Publishes what was typed; a field that somebody else changed meanwhile is never written over unseen. */
    @POST
    @Path("entries")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Requires(Permission.CATALOG_SHARE)
    public Object publish(@PathParam("kind") String word, MultivaluedMap<String, String> sent) {
        CatalogKind kind = kind(word);
        var typed = new Typed(
                first(sent, "code"), number(sent, "version"), sent.containsKey("active"), EntryForm.typed(kind, sent));
        try {
            var wish = new Wish(typed.version(), typed.form().json(), typed.active());
            return see(desk.save(kind, typed.code(), wish, actor.get()));
        } catch (RuntimeException e) {
            ProblemException problem = problem(e);
            SharedView entry = typed.version() == 0 ? null : desk.read(kind, typed.code());
            return page(kind, entry, typed, title(problem), ProblemDetail.byField(problem, language.get()))
                    .withStatus(problem.type().status());
        }
    }

    @POST
    @Path("entries/{entry}/restore")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Requires(Permission.CATALOG_SHARE)
    public Object restore(
            @PathParam("kind") String word, @PathParam("entry") String code, MultivaluedMap<String, String> sent) {
        CatalogKind kind = kind(word);
        Supplier<SharedView> act =
                () -> desk.restore(kind, code, number(sent, "version"), number(sent, "earlier"), actor.get());
        try {
            return see(act.get());
        } catch (RuntimeException e) {
            ProblemException problem = problem(e);
            return current(kind, code, false, title(problem))
                    .withStatus(problem.type().status());
        }
    }

    private Page current(CatalogKind kind, String code, boolean done, String message) {
        SharedView entry = desk.read(kind, code);
        var typed = new Typed(entry.code(), entry.version(), entry.active(), EntryForm.of(kind, entry.fields()));
        return Page.secret(new SharedEntryPage(kind, entry, typed, message, Map.of(), done, desk.versions(kind, code)));
    }

    private Page page(CatalogKind kind, SharedView entry, Typed typed, String message, Map<String, String> errors) {
        var versions = entry == null ? List.<SharedVersion>of() : desk.versions(kind, entry.code());
        return Page.secret(new SharedEntryPage(kind, entry, typed, message, errors, false, versions));
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

    private static Response see(SharedView entry) {
        return Response.seeOther(URI.create("/platform/catalog/" + entry.kind() + "/entries/" + entry.code() + "?done"))
                .build();
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
