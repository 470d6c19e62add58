package ua.vidhuk.web.workspace;

import java.util.List;
import java.util.Map;
import ua.vidhuk.catalog.boundary.CategoryView;
import ua.vidhuk.identity.entity.Permission;
import ua.vidhuk.intake.entity.PhoneCall;
import ua.vidhuk.knowledge.boundary.ArticleView;
import ua.vidhuk.language.entity.Language;
import ua.vidhuk.web.page.PageModel;
import ua.vidhuk.web.portal.Catalogue;

/**
 * A call that is being taken down.
 *
 * @param frame what stands round it
 * @param form what has been typed
 * @param errors sentences by field; empty when nothing is wrong
 * @param caller what the same number called about before
 * @param nearby what is open at the place of each question
 * @param suggested what each question seems to be about
 * @param beside what is known about each question
 * @param choices what can be chosen
 * @param call of which the exchange told, or null
 */
public record CallPage(
        WorkspaceFrame frame,
        CallForm form,
        Map<String, String> errors,
        CallerPart caller,
        List<NearbyPart> nearby,
        List<SuggestedPart> suggested,
        Beside beside,
        Choices choices,
        PhoneCall call)
        implements PageModel {

    /**
     * What is known about the questions.
     *
     * @param parts articles and scripts that fit each
     * @param chosen the article from which the caller was answered, or null
     */
    public record Beside(List<BesidePart> parts, ArticleView chosen) {}

    /**
     * @param categories active ones
     * @param streets names for the street field
     * @param languages in which an answer can be given, the usual first
     * @param ground what the map shows on which a point is set
     * @param focus id of the field in which to begin
     */
    public record Choices(
            List<CategoryView> categories,
            List<String> streets,
            List<Language> languages,
            PointGround ground,
            String focus) {}

    @Override
    public String template() {
        return "workspace/call.jte";
    }

    /** The sentence about a field, or null. */
    public String error(String field) {
        return errors.get(field);
    }

    /** What the chosen category of a question asks. */
    public AskedPart asked(int question, Language language) {
        return new AskedPart(
                form,
                question,
                new Catalogue(choices.categories(), List.of(), List.of())
                        .asked(form.get(question, "category"), language));
    }

    /** Whether it is a call on a trust line, of which nobody asks who calls (Z3). */
    public boolean withoutCaller() {
        return call != null && call.withoutCaller();
    }

    public boolean mayAnswer() {
        return frame.reader().may(Permission.APPEAL_ROUTE);
    }

    /** Those at the top, each followed by those below it. */
    public List<CategoryView> topics() {
        return choices.categories().stream()
                .filter(each -> each.parent() == null)
                .toList();
    }

    public List<CategoryView> below(CategoryView topic) {
        return choices.categories().stream()
                .filter(each -> topic.code().equals(each.parent()))
                .toList();
    }
}
