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
import java.util.Objects;
import java.util.UUID;
import ua.vidhuk.catalog.boundary.PublicCatalog;
import ua.vidhuk.identity.boundary.CurrentActor;
import ua.vidhuk.identity.boundary.Requires;
import ua.vidhuk.identity.entity.Permission;
import ua.vidhuk.knowledge.boundary.ArticleDesk;
import ua.vidhuk.knowledge.boundary.ArticleDesk.ArticleWish;
import ua.vidhuk.knowledge.boundary.ArticleRow.ArticlePage;
import ua.vidhuk.knowledge.boundary.ArticleView;
import ua.vidhuk.knowledge.entity.ArticleState;
import ua.vidhuk.language.control.Messages;
import ua.vidhuk.problems.control.ProblemFinder;
import ua.vidhuk.problems.entity.CommonProblem;
import ua.vidhuk.problems.entity.ProblemDetail;
import ua.vidhuk.problems.entity.ProblemException;
import ua.vidhuk.requests.boundary.CurrentLanguage;
import ua.vidhuk.search.control.SearchUnavailableException;
import ua.vidhuk.tenancy.boundary.CurrentTenant;
import ua.vidhuk.web.page.Page;
import ua.vidhuk.web.workspace.ArticleEditPage.Show;

/** What the centre knows: articles and scripts are found, read, written, published and withdrawn (Z4c, P2). */
@Path("workspace/articles")
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class ArticlePages {

    private static final int PAGE = 40;
    private static final int SERVER_ERROR = 500;

    @Inject
    ArticleDesk desk;

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
    @Requires(Permission.CATALOG_READ)
    public Page list(
            @QueryParam("kind") String kind,
            @QueryParam("state") String state,
            @QueryParam("category") String category,
            @QueryParam("q") String words,
            @QueryParam("cursor") String cursor) {
        var wish = new ArticleWish(kind, state, category, words);
        try {
            return board(wish, desk.page(wish, cursor, PAGE, actor.get()), null);
        } catch (SearchUnavailableException e) {
            String down = Messages.text(language.get(), e.type().messageKey());
            return board(wish, new ArticlePage(List.of(), null), down)
                    .withStatus(e.type().status());
        }
    }

    private Page board(ArticleWish wish, ArticlePage found, String down) {
        return Page.secret(new ArticleBoardPage(frames.frame(), wish, found, catalog.categories(tenant.get()), down));
    }

    @GET
    @Path("new")
    @Requires(Permission.ARTICLE_EDIT)
    public Page draft(@QueryParam("kind") String kind) {
        return form(ArticleForm.empty(kind, language.get().tag()), Map.of(), null, Show.NOTHING);
    }

    @GET
    @Path("{id}")
    @Requires(Permission.CATALOG_READ)
    public Page read(@PathParam("id") UUID id, @QueryParam("done") String done) {
        return page(id, Objects.requireNonNullElse(done, ""), "");
    }

    private Page page(UUID id, String done, String failed) {
        ArticleView article = desk.read(id, actor.get());
        var editions =
                actor.get().may(Permission.ARTICLE_EDIT) ? desk.versions(id) : List.<ArticleView.ArticleEdition>of();
        return Page.secret(new ArticleReadPage(frames.frame(), article, editions, done, failed));
    }

    @GET
    @Path("{id}/edit")
    @Requires(Permission.ARTICLE_EDIT)
    public Page edit(@PathParam("id") UUID id) {
        ArticleView known = desk.read(id, actor.get());
        return form(ArticleForm.of(known), Map.of(), known, Show.NOTHING);
    }

    /** Keeps a draft, or shows how it will be read; {@code do} says which. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Requires(Permission.ARTICLE_EDIT)
    public Object begin(MultivaluedMap<String, String> submitted) {
        return keep(ArticleForm.of(null, submitted), submitted, null);
    }

    @POST
    @Path("{id}/edit")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Requires(Permission.ARTICLE_EDIT)
    public Object change(@PathParam("id") UUID id, MultivaluedMap<String, String> submitted) {
        return keep(ArticleForm.of(id, submitted), submitted, desk.read(id, actor.get()));
    }

    @POST
    @Path("{id}/{step: publish|withdraw}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Requires(Permission.ARTICLE_EDIT)
    public Object step(
            @PathParam("id") UUID id, @PathParam("step") String step, MultivaluedMap<String, String> submitted) {
        try {
            var to = step.equals("publish") ? ArticleState.PUBLISHED : ArticleState.WITHDRAWN;
            desk.move(id, ArticleForm.of(id, submitted).seen(), to, actor.get());
            return to(id, step);
        } catch (RuntimeException e) {
            ProblemException problem = expected(e);
            String failed = ProblemDetail.of(problem, language.get(), "").title();
            return page(id, "", failed).withStatus(problem.type().status());
        }
    }

    /** Who meets another's version keeps what was typed, sees that version below, and may send it again over it. */
    private Object keep(ArticleForm form, MultivaluedMap<String, String> submitted, ArticleView known) {
        if ("preview".equals(submitted.getFirst("do"))) {
            return form(form, Map.of(), known, Show.PREVIEW);
        }
        try {
            return form.id() == null
                    ? to(desk.begin(form.typed(), actor.get()).id(), "begin")
                    : to(
                            desk.change(form.id(), form.seen(), form.typed(), actor.get())
                                    .id(),
                            "change");
        } catch (RuntimeException e) {
            ProblemException problem = expected(e);
            boolean meanwhile = problem.type() == CommonProblem.CHANGED_MEANWHILE && known != null;
            Map<String, String> errors = problem.fields().isEmpty()
                    ? Map.of(
                            "title",
                            ProblemDetail.of(problem, language.get(), "").title())
                    : ProblemDetail.byField(problem, language.get());
            ArticleView now = meanwhile ? desk.read(form.id(), actor.get()) : known;
            ArticleForm again = meanwhile ? form.over(now.version()) : form;
            return form(again, errors, now, meanwhile ? Show.MEANWHILE : Show.NOTHING)
                    .withStatus(problem.type().status());
        }
    }

    private static ProblemException expected(RuntimeException e) {
        ProblemException problem = ProblemFinder.of(e);
        if (problem.type().status() >= SERVER_ERROR) {
            throw e;
        }
        return problem;
    }

    private Page form(ArticleForm form, Map<String, String> errors, ArticleView known, Show show) {
        return Page.secret(
                new ArticleEditPage(frames.frame(), form, errors, known, show, catalog.categories(tenant.get())));
    }

    private Response to(UUID id, String done) {
        return Response.seeOther(URI.create(tenant.base() + "/workspace/articles/" + id + "?done=" + done))
                .build();
    }
}
