package ua.vidhuk.web.workspace;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import ua.vidhuk.knowledge.boundary.WorksView;
import ua.vidhuk.web.page.PageModel;

/**
 * Works, and what can be told of them.
 *
 * @param frame what stands round it
 * @param works which
 * @param mayTell whether the reader can tell of them
 * @param done the word of what was just done, or nothing
 * @param failed the form that could not be taken
 */
public record WorksReadPage(WorkspaceFrame frame, WorksView works, boolean mayTell, String done, Failed failed)
        implements PageModel {

    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");

    /**
     * A form that could not be taken.
     *
     * @param step its word, or nothing
     * @param form what was typed
     * @param message what is wrong, or nothing
     * @param errors sentences by field
     */
    public record Failed(String step, WorksForm form, String message, Map<String, String> errors) {

        static final Failed NONE = new Failed("", new WorksForm(Map.of()), "", Map.of());
    }

    @Override
    public String template() {
        return "workspace/works-read.jte";
    }

    /** The steps that can be taken now. */
    public List<String> steps() {
        if (!mayTell || !works.state().equals("announced")) {
            return List.of();
        }
        return works.over() ? List.of("prolong") : List.of("tell", "prolong", "end", "cancel");
    }

    public String typed(String step, String field) {
        return failed.step().equals(step) ? failed.form().get(field) : "";
    }

    public String error(String step, String field) {
        return failed.step().equals(step) ? failed.errors().get(field) : null;
    }

    /** The end as a field takes it. */
    public String ends(String step, ZoneId zone) {
        if (failed.step().equals(step)) {
            return failed.form().get("endsAt");
        }
        return works.endsAt() == null ? "" : TYPED.format(works.endsAt().atZone(zone));
    }

    public boolean isDone() {
        return List.of("announce", "tell", "prolong", "end", "cancel").contains(done);
    }
}
