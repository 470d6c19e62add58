package ua.vidhuk.web.workspace;

import java.util.List;
import java.util.Map;
import ua.vidhuk.places.entity.District;
import ua.vidhuk.web.page.PageModel;

/**
 * A district as a form.
 *
 * @param frame what stands round it
 * @param form as typed
 * @param kept as it is kept; null for a new one
 * @param settlements that the list of streets knows
 * @param errors by field
 */
public record DistrictEditPage(
        WorkspaceFrame frame, DistrictForm form, District kept, List<String> settlements, Map<String, String> errors)
        implements PageModel {

    public DistrictEditPage {
        settlements = List.copyOf(settlements);
        errors = Map.copyOf(errors);
    }

    /** Where the form is sent, below the tenant's base. */
    public String action() {
        return "/workspace/setup/districts" + (form.id() == null ? "" : "/entries/" + form.id());
    }

    /** The sentence about a field, or null. */
    public String error(String field) {
        return errors.get(field);
    }

    @Override
    public String template() {
        return "workspace/district.jte";
    }
}
