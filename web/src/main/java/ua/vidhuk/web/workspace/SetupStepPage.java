package ua.vidhuk.web.workspace;

import java.util.List;
import java.util.Map;
import ua.vidhuk.onboarding.entity.TenantSettings;
import ua.vidhuk.petitions.boundary.CharterView;
import ua.vidhuk.web.page.PageModel;

/**
 * One step of the setup.
 *
 * @param frame what stands round it
 * @param settings as they are
 * @param form what stands in the fields
 * @param jurisdictions codes to choose from
 * @param charters versions of the charter, the latest first
 * @param saved whether this was just saved
 * @param errors sentences by field
 */
public record SetupStepPage(
        WorkspaceFrame frame,
        SetupStep step,
        TenantSettings settings,
        SetupForm form,
        List<String> jurisdictions,
        List<CharterView> charters,
        boolean saved,
        Map<String, String> errors)
        implements PageModel {

    @Override
    public String template() {
        return "workspace/setup-" + step.word() + ".jte";
    }

    public String error(String field) {
        return errors.get(field);
    }
}
