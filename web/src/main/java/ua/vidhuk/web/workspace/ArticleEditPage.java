package ua.vidhuk.web.workspace;

import java.util.List;
import java.util.Map;
import ua.vidhuk.catalog.boundary.CategoryView;
import ua.vidhuk.knowledge.boundary.ArticleView;
import ua.vidhuk.web.page.PageModel;

/**
 * An article or a script is written.
 *
 * @param frame what stands round it
 * @param form what is typed
 * @param errors sentences by field
 * @param known as it holds now, or null for a new one
 * @param show what stands beside the form
 * @param categories active ones
 */
public record ArticleEditPage(
        WorkspaceFrame frame,
        ArticleForm form,
        Map<String, String> errors,
        ArticleView known,
        Show show,
        List<CategoryView> categories)
        implements PageModel {

    /** What stands beside the form. */
    public enum Show {
        NOTHING,
        /** How the text will be read. */
        PREVIEW,
        /** What a colleague has saved meanwhile. */
        MEANWHILE
    }

    @Override
    public String template() {
        return "workspace/article-form.jte";
    }

    public String error(String field) {
        return errors.get(field);
    }

    public boolean isPreview() {
        return show == Show.PREVIEW;
    }

    public boolean isMeanwhile() {
        return show == Show.MEANWHILE && known != null;
    }

    /** Whether what is saved is read at once. */
    public boolean isPublished() {
        return known != null && known.state().equals("published");
    }
}
