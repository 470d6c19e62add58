package ua.vidhuk.web.workspace;

import java.util.List;
import ua.vidhuk.intake.boundary.LetterView.LetterPage;
import ua.vidhuk.web.page.PageModel;

/**
 * Letters that came by e-mail, those in one state.
 *
 * @param frame what stands round it
 * @param state word of the state that is shown
 * @param letters the newest first
 * @param done the word of what was just done, or nothing
 */
public record LettersPage(WorkspaceFrame frame, String state, LetterPage letters, String done) implements PageModel {

    /** What can be shown, in the order of the work. */
    public static final List<String> STATES =
            List.of("waiting", "unread", "attached", "registered", "rejected", "spam", "set-aside");

    private static final List<String> DONE = List.of("attach", "reject", "spam", "restore", "read");

    public List<String> states() {
        return STATES;
    }

    /** How many there are beside a tab; nothing where that is not counted. */
    public String count(String tab) {
        long count = tab.equals("waiting") ? letters.waiting() : tab.equals("unread") ? letters.unread() : 0;
        return count == 0 ? "" : String.valueOf(count);
    }

    /** Whether something was done of which the page can tell. */
    public boolean isDone() {
        return DONE.contains(done);
    }

    @Override
    public String template() {
        return "workspace/letters.jte";
    }
}
