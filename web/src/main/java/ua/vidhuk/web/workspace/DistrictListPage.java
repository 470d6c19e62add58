package ua.vidhuk.web.workspace;

import java.util.List;
import ua.vidhuk.places.entity.District;
import ua.vidhuk.web.page.PageModel;

/**
 * The districts of the community.
 *
 * @param frame what stands round it
 * @param districts without what belongs to them
 * @param saved whether one was just kept
 * @param removed whether one was just removed
 */
public record DistrictListPage(WorkspaceFrame frame, List<District> districts, boolean saved, boolean removed)
        implements PageModel {

    public DistrictListPage {
        districts = List.copyOf(districts);
    }

    @Override
    public String template() {
        return "workspace/districts.jte";
    }
}
