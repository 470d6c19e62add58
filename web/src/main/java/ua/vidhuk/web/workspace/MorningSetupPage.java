package ua.vidhuk.web.workspace;

import java.util.List;
import java.util.Map;
import ua.vidhuk.catalog.boundary.CategoryView;
import ua.vidhuk.monitoring.boundary.MorningRuleView;
import ua.vidhuk.web.page.PageModel;

/**
 * When the morning report is made and who gets it: what holds, as a form, and what held before.
 *
 * @param frame what stands round it
 * @param form what is typed
 * @param versions the latest first
 * @param categories of which a field consists
 * @param saved whether it was just kept
 * @param errors by field
 */
public record MorningSetupPage(
        WorkspaceFrame frame,
        MorningForm form,
        List<MorningRuleView> versions,
        List<CategoryView> categories,
        boolean saved,
        Map<String, String> errors)
        implements PageModel {

    public MorningSetupPage {
        versions = List.copyOf(versions);
        categories = List.copyOf(categories);
        errors = Map.copyOf(errors);
    }

    @Override
    public String template() {
        return "workspace/morning-setup.jte";
    }

    /** Who can be told of late work can get the report, too. */
    public List<String> roles() {
        return LadderPage.ROLES;
    }

    /** Codes of categories that were switched off since they were chosen: shown, so that they do not fall away unseen. */
    public List<String> gone(MorningForm.ReaderRow row) {
        return row.categories().stream()
                .filter(code ->
                        categories.stream().noneMatch(each -> each.code().equals(code)))
                .toList();
    }

    public String error(String field) {
        return errors.get(field);
    }
}
