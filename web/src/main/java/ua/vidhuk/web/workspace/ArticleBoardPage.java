package ua.vidhuk.web.workspace;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import ua.vidhuk.catalog.boundary.CategoryView;
import ua.vidhuk.identity.entity.Permission;
import ua.vidhuk.knowledge.boundary.ArticleDesk.ArticleWish;
import ua.vidhuk.knowledge.boundary.ArticleRow.ArticlePage;
import ua.vidhuk.web.page.PageModel;

/**
 * Articles and scripts.
 *
 * @param frame what stands round it
 * @param wish what is looked for
 * @param found a page of them
 * @param categories active ones
 * @param down the sentence that says why nothing could be answered, or null
 */
public record ArticleBoardPage(
        WorkspaceFrame frame, ArticleWish wish, ArticlePage found, List<CategoryView> categories, String down)
        implements PageModel {

    @Override
    public String template() {
        return "workspace/articles.jte";
    }

    public boolean mayEdit() {
        return frame.reader().may(Permission.ARTICLE_EDIT);
    }

    /** The state whose articles are shown. */
    public String state() {
        return wish.state() == null || wish.state().isBlank() ? "published" : wish.state();
    }

    public String value(String typed) {
        return Objects.requireNonNullElse(typed, "");
    }

    public boolean isNarrowed() {
        return !(value(wish.kind()) + value(wish.category()) + value(wish.words())).isBlank();
    }

    /** The address of the same in another state. */
    public String inState(String state) {
        return address(state, null);
    }

    /** The address of the page behind. */
    public String next() {
        return address(state(), found.next());
    }

    private String address(String state, String cursor) {
        var text = new StringBuilder("/workspace/articles?state=").append(state);
        append(text, "kind", wish.kind());
        append(text, "category", wish.category());
        append(text, "q", wish.words());
        append(text, "cursor", cursor);
        return text.toString();
    }

    private static void append(StringBuilder text, String name, String value) {
        if (value != null && !value.isBlank()) {
            text.append('&').append(name).append('=').append(URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }
}
