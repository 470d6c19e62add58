package ua.vidhuk.web.articles;

import ua.vidhuk.knowledge.boundary.PublicArticle;
import ua.vidhuk.web.page.PageModel;

/**
 * An article that everybody may read.
 *
 * @param article which
 * @param address whole address of it
 */
public record PublicArticleReadPage(PublicArticle article, String address) implements PageModel {

    @Override
    public String template() {
        return "articles/read.jte";
    }
}
