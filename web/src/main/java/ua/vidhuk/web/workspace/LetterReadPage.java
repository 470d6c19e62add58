package ua.vidhuk.web.workspace;

import ua.vidhuk.appeals.boundary.QuestionView.FileView;
import ua.vidhuk.intake.boundary.LetterView;
import ua.vidhuk.intake.entity.Letter;
import ua.vidhuk.web.page.PageModel;
import ua.vidhuk.web.workspace.IncidentReadPage.FailedForm;

/**
 * A letter with what hangs on it, and what can be done with it.
 *
 * @param frame what stands round it
 * @param view the letter
 * @param attempt the form that failed, or one without a word
 */
public record LetterReadPage(WorkspaceFrame frame, LetterView view, FailedForm attempt) implements PageModel {

    public Letter letter() {
        return view.letter();
    }

    public boolean mayDecide() {
        return letter().known().canBecomeAppeal();
    }

    public boolean mayRestore() {
        return letter().known().canWaitAgain();
    }

    /** What was typed into a form, or this. */
    public String typed(String form, String otherwise) {
        return attempt.form().equals(form) ? attempt.typed() : otherwise;
    }

    /** The sentence about the field of a form, or null. */
    public String error(String form, String field) {
        return attempt.form().equals(form) ? attempt.errors().get(field) : null;
    }

    public String file(FileView file) {
        return "/workspace/letters/" + letter().id() + "/files/" + file.id();
    }

    @Override
    public String template() {
        return "workspace/letter.jte";
    }
}
