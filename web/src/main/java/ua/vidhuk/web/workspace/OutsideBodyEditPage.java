package ua.vidhuk.web.workspace;

import java.util.Map;
import ua.vidhuk.web.page.PageModel;

/**
 * A body outside the platform as a form.
 *
 * @param frame what stands round it
 * @param form as typed
 * @param errors by field
 */
public record OutsideBodyEditPage(WorkspaceFrame frame, OutsideBodyForm form, Map<String, String> errors)
        implements PageModel {

    public OutsideBodyEditPage {
        errors = Map.copyOf(errors);
    }

    /** Where the form is sent, below the tenant's base. */
    public String action() {
        return "/workspace/bodies" + (form.id() == null ? "" : "/entries/" + form.id());
    }

    public String error(String field) {
        return errors.get(field);
    }

    @Override
    public String template() {
        return "workspace/outside-body.jte";
    }
}
