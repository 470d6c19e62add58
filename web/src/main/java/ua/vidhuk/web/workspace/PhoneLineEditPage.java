package ua.vidhuk.web.workspace;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import ua.vidhuk.intake.entity.LineKind;
import ua.vidhuk.intake.entity.PhoneLine;
import ua.vidhuk.web.page.PageModel;

/**
 * A phone line as a form.
 *
 * @param frame what stands round it
 * @param form as typed
 * @param kept as it is kept; null for a new one
 * @param errors by field
 */
public record PhoneLineEditPage(WorkspaceFrame frame, PhoneLineForm form, PhoneLine kept, Map<String, String> errors)
        implements PageModel {

    public PhoneLineEditPage {
        errors = Map.copyOf(errors);
    }

    /** Where the form is sent, below the tenant's base. */
    public String action() {
        return "/workspace/setup/lines" + (form.id() == null ? "" : "/entries/" + form.id());
    }

    /** The words of the kinds that there are. */
    public List<String> kinds() {
        return Stream.of(LineKind.values()).map(LineKind::word).toList();
    }

    /** The sentence about a field, or null. */
    public String error(String field) {
        return errors.get(field);
    }

    @Override
    public String template() {
        return "workspace/phone-line.jte";
    }
}
