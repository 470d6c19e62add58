package ua.vidhuk.web.workspace;

import java.util.List;
import java.util.Map;
import ua.vidhuk.catalog.boundary.CategoryView;
import ua.vidhuk.monitoring.boundary.LadderView;
import ua.vidhuk.web.page.PageModel;

/**
 * Whom to tell of late work: what holds, as a form, and what held before.
 *
 * @param frame what stands round it
 * @param form what is typed
 * @param versions the latest first
 * @param categories to which a step can be kept
 * @param saved whether it was just kept
 * @param errors by field
 */
public record LadderPage(
        WorkspaceFrame frame,
        LadderForm form,
        List<LadderView> versions,
        List<CategoryView> categories,
        boolean saved,
        Map<String, String> errors)
        implements PageModel {

    /** The roles that can be told. */
    static final List<String> ROLES = List.of("operator", "controller", "manager", "tenant-admin");

    public LadderPage {
        versions = List.copyOf(versions);
        categories = List.copyOf(categories);
        errors = Map.copyOf(errors);
    }

    @Override
    public String template() {
        return "workspace/ladder.jte";
    }

    public List<String> roles() {
        return ROLES;
    }

    public String error(String field) {
        return errors.get(field);
    }
}
