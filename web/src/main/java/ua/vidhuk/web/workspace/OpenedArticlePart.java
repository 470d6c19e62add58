package ua.vidhuk.web.workspace;

import ua.vidhuk.knowledge.boundary.ArticleView;
import ua.vidhuk.web.page.PageModel;

/**
 * An article that is read beside a call.
 *
 * @param beside the question of the call to which it fits
 * @param article which
 */
public record OpenedArticlePart(BesidePart beside, ArticleView article) implements PageModel {

    @Override
    public String template() {
        return "workspace/opened-article.jte";
    }
}
