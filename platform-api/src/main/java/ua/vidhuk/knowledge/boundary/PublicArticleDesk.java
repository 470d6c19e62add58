package ua.vidhuk.knowledge.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import ua.vidhuk.knowledge.boundary.PublicArticle.PublicArticlePage;
import ua.vidhuk.knowledge.control.ArticleList;
import ua.vidhuk.knowledge.control.Articles;
import ua.vidhuk.knowledge.entity.Article;
import ua.vidhuk.knowledge.entity.KnowledgeProblem;
import ua.vidhuk.persistence.entity.Cursor;
import ua.vidhuk.problems.entity.ProblemException;

/** Articles that everybody may read, one transaction a call. */
@ApplicationScoped
@Transactional
public class PublicArticleDesk {

    public static final int PAGE_LIMIT = 20;

    private static final int MOST = 100;

    @Inject
    Articles articles;

    @Inject
    ArticleList list;

    @Inject
    ArticleViews views;

    /**
     * A page of them, begun last first.
     *
     * @param limit rows, 1 to 100
     */
    public PublicArticlePage page(String cursor, int limit) {
        int most = Math.clamp(limit, 1, MOST);
        Cursor behind = Cursor.parse(cursor);
        List<Article> found = list.ofEverybody(behind == null ? null : behind.id(), most + 1);
        List<Article> shown = found.subList(0, Math.min(most, found.size()));
        Article last = shown.isEmpty() ? null : shown.getLast();
        return new PublicArticlePage(
                views.ofEverybody(shown), found.size() > most ? new Cursor(last.createdAt(), last.id()).text() : null);
    }

    /**
     * @throws ProblemException {@code article-not-found} also when it is not for everybody
     */
    public PublicArticle read(UUID id) {
        Article article = articles.require(id);
        if (!article.isPublic()) {
            throw new ProblemException(KnowledgeProblem.ARTICLE_NOT_FOUND);
        }
        return views.ofEverybody(List.of(article)).getFirst();
    }
}
