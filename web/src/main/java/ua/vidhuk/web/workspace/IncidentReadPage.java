package ua.vidhuk.web.workspace;

import java.util.Map;
import ua.vidhuk.appeals.boundary.IncidentView;
import ua.vidhuk.identity.entity.Permission;
import ua.vidhuk.web.page.PageModel;

/**
 * An incident: its questions, its news, and the houses that are cut off.
 *
 * @param frame what stands round it
 * @param view the incident
 * @param done the word of what was just done, or nothing
 * @param attempt the form that failed, or one without a word
 */
public record IncidentReadPage(WorkspaceFrame frame, IncidentView view, String done, FailedForm attempt)
        implements PageModel {

    /**
     * A form that could not be taken.
     *
     * @param form its word, or nothing
     * @param typed what was typed
     * @param message what is wrong
     * @param errors by field
     */
    public record FailedForm(String form, String typed, String message, Map<String, String> errors) {

        static final FailedForm NONE = new FailedForm("", "", "", Map.of());
    }

    @Override
    public String template() {
        return "workspace/incident.jte";
    }

    /** Whether the reader can change it. */
    public boolean mayChange() {
        return view.incident().closedAt() == null && frame.reader().may(Permission.APPEAL_ROUTE);
    }

    public String typed(String form) {
        return attempt.form().equals(form) ? attempt.typed() : "";
    }

    /** The sentence about the words of a form, or null. */
    public String error(String form) {
        return attempt.form().equals(form) ? attempt.errors().get("text") : null;
    }

    /** Whether something was done of which the page can tell. */
    public boolean isDone() {
        return java.util.List.of("open", "join", "leave", "tell", "close").contains(done);
    }
}
