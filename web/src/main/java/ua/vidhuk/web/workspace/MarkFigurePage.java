package ua.vidhuk.web.workspace;

import java.util.Map;
import ua.vidhuk.appeals.boundary.MarkFigures;
import ua.vidhuk.web.page.PageModel;

/**
 * How many appeals of a time were anonymous, repeated and collective, and for what questions were refused.
 *
 * @param frame what stands round it
 * @param figures of the time; null when it is none
 * @param typed the days as they were asked for, by field
 * @param errors sentences by field; empty when nothing is wrong
 */
public record MarkFigurePage(
        WorkspaceFrame frame, MarkFigures figures, Map<String, String> typed, Map<String, String> errors)
        implements PageModel {

    public MarkFigurePage {
        typed = Map.copyOf(typed);
        errors = Map.copyOf(errors);
    }

    @Override
    public String template() {
        return "workspace/mark-figures.jte";
    }
}
