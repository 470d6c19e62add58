package ua.vidhuk.web.articles;

import ua.vidhuk.knowledge.boundary.PublicArticle.PublicArticlePage;
import ua.vidhuk.web.page.PageModel;

/**
 * Articles that everybody may read.
 *
 * @param articles a page of them
 * @param address whole address of the first page
 * @param later whether it is not the first
 */
public record PublicArticleListPage(PublicArticlePage articles, String address, boolean later) implements PageModel {

    @Override
    public String template() {
        return "articles/list.jte";
    }
}
