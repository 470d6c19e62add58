package ua.vidhuk.knowledge.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import ua.vidhuk.identity.boundary.CurrentActor;
import ua.vidhuk.identity.boundary.Requires;
import ua.vidhuk.identity.entity.Permission;
import ua.vidhuk.knowledge.boundary.ArticleDesk.ArticleWish;
import ua.vidhuk.knowledge.boundary.ArticleRow.ArticlePage;
import ua.vidhuk.knowledge.boundary.ArticleView.ArticleEdition;
import ua.vidhuk.knowledge.entity.ArticleState;
import ua.vidhuk.knowledge.entity.NewArticle;
import ua.vidhuk.problems.entity.FieldProblem;
import ua.vidhuk.problems.entity.InvalidInputException;

/** Articles and scripts of the centre (Z4c, P2), for programs. */
@Path("api/v1/articles")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ArticleResource {

    @Inject
    ArticleDesk desk;

    @Inject
    ConsultationDesk consultations;

    @Inject
    CurrentActor actor;

    /**
     * Other words for an article.
     *
     * @param version that was changed
     * @param article as it is to be
     */
    public record ArticleChange(long version, NewArticle article) {}

    /**
     * @param version that was looked at
     */
    public record ArticleStep(long version) {}

    /**
     * What a caller tells so far.
     *
     * @param category code of the category that was chosen, or null
     * @param text words of the caller, or null
     */
    public record CallMatter(String category, String text) {}

    @GET
    @Requires(Permission.CATALOG_READ)
    public ArticlePage list(
            @QueryParam("kind") String kind,
            @QueryParam("state") String state,
            @QueryParam("category") String category,
            @QueryParam("q") String words,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("40") int limit) {
        return desk.page(new ArticleWish(kind, state, category, words), cursor, limit, actor.get());
    }

    @POST
    @Requires(Permission.ARTICLE_EDIT)
    public ArticleView begin(NewArticle input) {
        return desk.begin(given(input), actor.get());
    }

    /** What fits a call; the words of the caller stand in no address. */
    @POST
    @Path("beside")
    @Requires(Permission.APPEAL_REGISTER)
    public List<ArticleRow> beside(CallMatter input) {
        return input == null ? List.of() : consultations.beside(input.category(), input.text());
    }

    @GET
    @Path("{id}")
    @Requires(Permission.CATALOG_READ)
    public ArticleView read(@PathParam("id") UUID id) {
        return desk.read(id, actor.get());
    }

    @POST
    @Path("{id}")
    @Requires(Permission.ARTICLE_EDIT)
    public ArticleView change(@PathParam("id") UUID id, ArticleChange input) {
        ArticleView known = desk.read(id, actor.get());
        return input == null
                ? desk.change(id, known.version(), given(null), actor.get())
                : desk.change(id, input.version(), given(input.article()), actor.get());
    }

    @GET
    @Path("{id}/versions")
    @Requires(Permission.ARTICLE_EDIT)
    public List<ArticleEdition> versions(@PathParam("id") UUID id) {
        return desk.versions(id);
    }

    @POST
    @Path("{id}/publish")
    @Requires(Permission.ARTICLE_EDIT)
    public ArticleView publish(@PathParam("id") UUID id, ArticleStep input) {
        return move(id, input, ArticleState.PUBLISHED);
    }

    @POST
    @Path("{id}/withdraw")
    @Requires(Permission.ARTICLE_EDIT)
    public ArticleView withdraw(@PathParam("id") UUID id, ArticleStep input) {
        return move(id, input, ArticleState.WITHDRAWN);
    }

    private ArticleView move(UUID id, ArticleStep input, ArticleState to) {
        if (input == null) {
            throw new InvalidInputException(FieldProblem.required("version"));
        }
        return desk.move(id, input.version(), to, actor.get());
    }

    private static NewArticle given(NewArticle input) {
        return input == null ? new NewArticle(null, null, null, null, null, null) : input;
    }
}
