package ua.vidhuk.web.workspace;

import ua.vidhuk.appeals.boundary.IncidentRow.IncidentPage;
import ua.vidhuk.web.page.PageModel;

/**
 * Incidents that go on, or those that are over.
 *
 * @param frame what stands round it
 * @param closed whether those that are over
 * @param incidents the newest first
 */
public record IncidentListPage(WorkspaceFrame frame, boolean closed, IncidentPage incidents) implements PageModel {

    @Override
    public String template() {
        return "workspace/incidents.jte";
    }
}
