package ua.vidhuk.web.workspace;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import ua.vidhuk.catalog.boundary.CategoryView;
import ua.vidhuk.catalog.boundary.EnterpriseView;
import ua.vidhuk.identity.entity.Permission;
import ua.vidhuk.web.page.PageModel;

/**
 * Works are announced.
 *
 * @param frame what stands round it
 * @param form what is typed
 * @param errors sentences by field
 * @param categories active ones
 * @param enterprises active ones; none for an executor, whose own it is
 * @param streets names to choose from
 */
public record WorksFormPage(
        WorkspaceFrame frame,
        WorksForm form,
        Map<String, String> errors,
        List<CategoryView> categories,
        List<EnterpriseView> enterprises,
        List<String> streets)
        implements PageModel {

    public WorksFormPage {
        // what is wrong with a line stands beside the field that holds all lines
        var byField = new TreeMap<String, String>(errors);
        Optional<Map.Entry<String, String>> line = byField.entrySet().stream()
                .filter(each -> each.getKey().startsWith("places["))
                .findFirst();
        line.ifPresent(each -> byField.putIfAbsent("places", line(each.getKey()) + each.getValue()));
        byField.keySet().removeIf(each -> each.startsWith("places["));
        errors = Map.copyOf(byField);
    }

    private static String line(String field) {
        return (Integer.parseInt(field.substring("places[".length(), field.indexOf(']'))) + 1) + ": ";
    }

    @Override
    public String template() {
        return "workspace/works-form.jte";
    }

    public String error(String field) {
        return errors.get(field);
    }

    public boolean choosesEnterprise() {
        return frame.reader().may(Permission.APPEAL_ROUTE);
    }
}
