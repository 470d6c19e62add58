package ua.vidhuk.web.workspace;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import ua.vidhuk.appeals.boundary.QuestionView;
import ua.vidhuk.appeals.entity.OutgoingLetter;
import ua.vidhuk.appeals.entity.OutsideBody;
import ua.vidhuk.web.page.PageModel;

/**
 * A question that is to go by letter to a body outside the platform.
 *
 * @param frame what stands round it
 * @param question which
 * @param forwardBy until when the law wants it forwarded, or null
 * @param bodies to choose from
 * @param letters by which it went before
 * @param typed what was typed, by field
 * @param errors by field
 */
public record ForwardPage(
        WorkspaceFrame frame,
        QuestionView question,
        Instant forwardBy,
        List<OutsideBody> bodies,
        List<OutgoingLetter> letters,
        Map<String, String> typed,
        Map<String, String> errors)
        implements PageModel {

    public ForwardPage {
        bodies = List.copyOf(bodies);
        letters = List.copyOf(letters);
        typed = Map.copyOf(typed);
        errors = Map.copyOf(errors);
    }

    /** Whether the state of the question still lets it go. */
    public boolean canGo() {
        return question.transitions().contains("redirect");
    }

    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }

    public String error(String field) {
        return errors.get(field);
    }

    @Override
    public String template() {
        return "workspace/forward.jte";
    }
}
