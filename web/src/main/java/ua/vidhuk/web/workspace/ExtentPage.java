package ua.vidhuk.web.workspace;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import ua.vidhuk.tenancy.entity.Extent;
import ua.vidhuk.web.page.PageModel;

/**
 * Where the community lies, as a form with a map.
 *
 * @param frame what stands round it
 * @param form as typed
 * @param kept as it is kept; null when nobody has said
 * @param ground what the map shows
 * @param show what stands above the form
 * @param errors by field, in their order on the page
 */
public record ExtentPage(
        WorkspaceFrame frame, ExtentForm form, Extent kept, PointGround ground, Show show, Map<String, String> errors)
        implements PageModel {

    /** What stands above the form besides errors. */
    public enum Show {
        NOTHING,
        SAVED,
        /** What somebody else has set since the form was read. */
        MEANWHILE
    }

    public ExtentPage {
        errors = Collections.unmodifiableMap(new LinkedHashMap<>(errors));
    }

    public boolean isSaved() {
        return show == Show.SAVED;
    }

    public boolean isMeanwhile() {
        return show == Show.MEANWHILE;
    }

    /** The sentence about a field, or null. */
    public String error(String field) {
        return errors.get(field);
    }

    @Override
    public String template() {
        return "workspace/setup-extent.jte";
    }
}
