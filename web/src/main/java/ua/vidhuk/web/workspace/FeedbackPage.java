package ua.vidhuk.web.workspace;

import java.util.List;
import ua.vidhuk.appeals.boundary.CallBackRow;
import ua.vidhuk.appeals.boundary.ExecutorRating;
import ua.vidhuk.web.page.PageModel;

/**
 * Whom to call back, and what applicants thought of the work of executors.
 *
 * @param frame what stands round it
 * @param waiting in the order in which to call; empty for who calls nobody
 * @param ratings the most often rated first
 */
public record FeedbackPage(WorkspaceFrame frame, List<CallBackRow> waiting, List<ExecutorRating> ratings)
        implements PageModel {

    public FeedbackPage {
        waiting = List.copyOf(waiting);
        ratings = List.copyOf(ratings);
    }

    /** Those whose time has come, or those that are to be called later. */
    public List<CallBackRow> rows(boolean now) {
        return waiting.stream().filter(each -> each.dueNow() == now).toList();
    }

    @Override
    public String template() {
        return "workspace/feedback.jte";
    }
}
