package ua.vidhuk.knowledge.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import ua.vidhuk.catalog.control.Catalog;
import ua.vidhuk.catalog.entity.Category;
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.identity.entity.IdentityProblem;
import ua.vidhuk.identity.entity.Permission;
import ua.vidhuk.knowledge.boundary.ArticleRow.ArticlePage;
import ua.vidhuk.knowledge.boundary.ArticleView.ArticleEdition;
import ua.vidhuk.knowledge.control.ArticleFinder;
import ua.vidhuk.knowledge.control.ArticleList;
import ua.vidhuk.knowledge.control.ArticleList.Shelf;
import ua.vidhuk.knowledge.control.Articles;
import ua.vidhuk.knowledge.entity.Article;
import ua.vidhuk.knowledge.entity.ArticleKind;
import ua.vidhuk.knowledge.entity.ArticleState;
import ua.vidhuk.knowledge.entity.KnowledgeProblem;
import ua.vidhuk.knowledge.entity.NewArticle;
import ua.vidhuk.language.control.PlainText;
import ua.vidhuk.persistence.control.EnumWord;
import ua.vidhuk.persistence.entity.Cursor;
import ua.vidhuk.problems.entity.FieldProblem;
import ua.vidhuk.problems.entity.InvalidInputException;
import ua.vidhuk.problems.entity.ProblemException;

/** Articles and scripts for staff, one transaction a call; pages and JSON resources call it alike. */
@ApplicationScoped
@Transactional
public class ArticleDesk {

    private static final int MOST = 200;
    /** As many as are found by words; whoever seeks does not turn pages. */
    private static final int FOUND = 100;

    @Inject
    Articles articles;

    @Inject
    ArticleList list;

    @Inject
    ArticleFinder finder;

    @Inject
    ArticleViews views;

    @Inject
    Catalog catalog;

    /**
     * What is looked for in a list.
     *
     * @param kind article or script, or null for both
     * @param state draft, published or withdrawn; null for what is published
     * @param category code, or null for all
     * @param words or null; what is found by them is one page, the likeliest first
     */
    public record ArticleWish(String kind, String state, String category, String words) {}

    /**
     * A page of them, begun last first.
     *
     * @param limit rows, 1 to 200
     * @throws InvalidInputException when kind or state is no word of ours, or the category is not known
     * @throws ProblemException {@code forbidden} when the reader sees only what is published
     * @throws ua.vidhuk.search.control.SearchUnavailableException when words are sought and the engine cannot answer
     */
    public ArticlePage page(ArticleWish wish, String cursor, int limit, Actor actor) {
        String words = PlainText.clean(wish.words());
        // Before the database is asked for anything: the engine may be slow.
        List<UUID> sought = words == null ? List.of() : finder.find(words, actor, FOUND);
        Shelf shelf = shelf(wish, actor);
        if (words != null) {
            return new ArticlePage(views.rows(list.these(sought, shelf)), null);
        }
        int most = Math.clamp(limit, 1, MOST);
        Cursor behind = Cursor.parse(cursor);
        List<Article> found = list.page(shelf, behind == null ? null : behind.id(), most + 1);
        List<Article> shown = found.subList(0, Math.min(most, found.size()));
        Article last = shown.isEmpty() ? null : shown.getLast();
        return new ArticlePage(
                views.rows(shown), found.size() > most ? new Cursor(last.createdAt(), last.id()).text() : null);
    }

    private Shelf shelf(ArticleWish wish, Actor actor) {
        ArticleState state = blank(wish.state())
                ? ArticleState.PUBLISHED
                : EnumWord.find(ArticleState.class, wish.state()).orElseThrow(() -> unknown("state"));
        if (state != ArticleState.PUBLISHED && !actor.may(Permission.ARTICLE_EDIT)) {
            throw new ProblemException(IdentityProblem.FORBIDDEN);
        }
        String kind = blank(wish.kind())
                ? null
                : EnumWord.find(ArticleKind.class, wish.kind())
                        .orElseThrow(() -> unknown("kind"))
                        .word();
        UUID category = blank(wish.category())
                ? null
                : category(wish.category())
                        .orElseThrow(() -> unknown("category"))
                        .id();
        return new Shelf(state, kind, category);
    }

    private static boolean blank(String word) {
        return word == null || word.isBlank();
    }

    private static InvalidInputException unknown(String field) {
        return new InvalidInputException(FieldProblem.of(field, "knowledge.field.article-filter"));
    }

    private Optional<Category> category(String code) {
        return catalog.categories(Set.of(code)).stream().findFirst();
    }

    /**
     * @throws ProblemException {@code article-not-found} also when it is not published and the reader may not edit it
     */
    public ArticleView read(UUID id, Actor actor) {
        return find(id, actor).orElseThrow(() -> new ProblemException(KnowledgeProblem.ARTICLE_NOT_FOUND));
    }

    /** The article; empty when there is none, or it is not published and the reader may not edit it. */
    public Optional<ArticleView> find(UUID id, Actor actor) {
        return list.find(id)
                .filter(each -> each.state() == ArticleState.PUBLISHED || actor.may(Permission.ARTICLE_EDIT))
                .map(views::view);
    }

    /**
     * Its versions, the newest first; at most 200.
     *
     * @throws ProblemException {@code article-not-found}
     */
    public List<ArticleEdition> versions(UUID id) {
        articles.require(id);
        return views.editions(list.versions(id));
    }

    /** Begins a draft. */
    public ArticleView begin(NewArticle typed, Actor actor) {
        return read(articles.begin(typed, actor), actor);
    }

    /**
     * Other words for an article; what is published is read with them from now on.
     *
     * @param seen the version that was changed
     * @throws ProblemException {@code article-not-found}, {@code changed-meanwhile}
     * @throws InvalidInputException naming every field that is missing or wrong
     */
    public ArticleView change(UUID id, long seen, NewArticle typed, Actor actor) {
        articles.change(id, seen, typed, actor);
        return read(id, actor);
    }

    /**
     * Publishes an article, or takes it out of use; once more changes nothing.
     *
     * @param seen the version that was looked at
     * @throws ProblemException {@code article-not-found}, {@code changed-meanwhile}
     */
    public ArticleView move(UUID id, long seen, ArticleState to, Actor actor) {
        articles.move(id, seen, to, actor);
        return read(id, actor);
    }
}
