package ua.vidhuk.web.workspace;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import ua.vidhuk.appeals.entity.Placeholder;
import ua.vidhuk.appeals.entity.ReplyTemplate;
import ua.vidhuk.appeals.entity.Transition;
import ua.vidhuk.catalog.boundary.CategoryView;
import ua.vidhuk.web.page.PageModel;

/**
 * A reply template as a form, with its history.
 *
 * @param frame what stands round it
 * @param form as typed
 * @param versions the newest first; empty for a new one
 * @param categories to choose from
 * @param errors by field
 */
public record ReplyEditPage(
        WorkspaceFrame frame,
        ReplyForm form,
        List<ReplyTemplate> versions,
        List<CategoryView> categories,
        Map<String, String> errors)
        implements PageModel {

    public ReplyEditPage {
        errors = Map.copyOf(errors);
    }

    /** Where the form is sent, below the tenant's base. */
    public String action() {
        return form.id() == null ? "/workspace/setup/replies" : "/workspace/setup/replies/entries/" + form.id();
    }

    /** Words of the steps for which a template may be offered. */
    public List<String> steps() {
        return ReplyTemplate.STEPS.stream().map(Transition::word).toList();
    }

    public List<Placeholder> placeholders() {
        return Arrays.asList(Placeholder.values());
    }

    /** The sentence about a field, or null. */
    public String error(String field) {
        return errors.get(field);
    }

    @Override
    public String template() {
        return "workspace/reply-template.jte";
    }
}
