package ua.vidhuk.web.workspace;

import java.util.List;
import ua.vidhuk.identity.entity.Permission;
import ua.vidhuk.knowledge.boundary.ArticleView;
import ua.vidhuk.knowledge.boundary.ArticleView.ArticleEdition;
import ua.vidhuk.web.page.PageModel;

/**
 * An article or a script as staff reads it.
 *
 * @param frame what stands round it
 * @param article which
 * @param editions its last versions, the newest first; none for who may not edit it
 * @param done the word of what was just done, or nothing
 * @param failed the sentence that says what went wrong, or nothing
 */
public record ArticleReadPage(
        WorkspaceFrame frame, ArticleView article, List<ArticleEdition> editions, String done, String failed)
        implements PageModel {

    private static final List<String> DEEDS = List.of("begin", "change", "publish", "withdraw");

    /** Each with its whole text; programs read more. */
    private static final int SHOWN = 30;

    public ArticleReadPage {
        editions = editions.stream().limit(SHOWN).toList();
        done = DEEDS.contains(done) ? done : "";
    }

    @Override
    public String template() {
        return "workspace/article.jte";
    }

    public boolean mayEdit() {
        return frame.reader().may(Permission.ARTICLE_EDIT);
    }
}
