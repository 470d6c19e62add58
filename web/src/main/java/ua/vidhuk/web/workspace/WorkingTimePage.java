package ua.vidhuk.web.workspace;

import java.util.List;
import java.util.Map;
import ua.vidhuk.calendar.boundary.TimetableView;
import ua.vidhuk.web.page.PageModel;

/**
 * When the centre works: what holds, as a form, and what held before.
 *
 * @param frame what stands round it
 * @param form what is typed
 * @param versions the latest first
 * @param saved whether it was just kept
 * @param errors by field
 */
public record WorkingTimePage(
        WorkspaceFrame frame,
        WorkingTimeForm form,
        List<TimetableView> versions,
        boolean saved,
        Map<String, String> errors)
        implements PageModel {

    public WorkingTimePage {
        versions = List.copyOf(versions);
        errors = Map.copyOf(errors);
    }

    @Override
    public String template() {
        return "workspace/working-time.jte";
    }

    public String error(String field) {
        return errors.get(field);
    }
}
