package ua.vidhuk.web.workspace;

import java.util.Map;
import ua.vidhuk.appeals.boundary.QuestionView;
import ua.vidhuk.web.page.PageModel;
import ua.vidhuk.web.portal.Catalogue;

/**
 * A question of which is put right what it is about, and where.
 *
 * @param frame what stands round it
 * @param question as it is recorded now
 * @param catalogue categories and streets to choose from
 * @param ground where its point is looked for
 * @param form what is typed
 * @param errors by field
 */
public record CorrectionPage(
        WorkspaceFrame frame,
        QuestionView question,
        Catalogue catalogue,
        PointGround ground,
        CorrectionForm form,
        Map<String, String> errors)
        implements PageModel {

    /** What stands for a field where something is wrong with the form as a whole. */
    public static final String WHOLE = "correction";

    public CorrectionPage {
        errors = Map.copyOf(errors);
    }

    /** Whether it is open still. */
    public boolean canCorrect() {
        return question.closedAt() == null;
    }

    /** Whether its category can be chosen by others, too; one that is in use no more stays until another is chosen. */
    public boolean isInUse() {
        return catalogue.category(question.category()).isPresent();
    }

    public boolean isChosen(String category) {
        return category.equals(form.get(CorrectionForm.CATEGORY));
    }

    /** What is recorded now, to be compared with what is typed when somebody else was sooner. */
    public CorrectionForm recorded() {
        return CorrectionForm.of(question);
    }

    public String error(String field) {
        return errors.get(field);
    }

    @Override
    public String template() {
        return "workspace/correct.jte";
    }
}
