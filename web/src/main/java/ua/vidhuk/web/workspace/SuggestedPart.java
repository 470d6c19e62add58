package ua.vidhuk.web.workspace;

import java.util.List;
import ua.vidhuk.appeals.boundary.SuggestionView;
import ua.vidhuk.appeals.boundary.SuggestionView.SuggestedEntry;
import ua.vidhuk.web.page.PageModel;

/**
 * What a question of a call seems to be about, to be chosen with one press; also alone, while the text is typed.
 *
 * @param question for which question of the call, from 0
 * @param found three of each at the most
 */
public record SuggestedPart(int question, SuggestionView found) implements PageModel {

    /** Before the place of the question and the code of the category, in the button that takes a category. */
    static final String TAKE = "take-";

    static SuggestedPart nothing(int question) {
        return new SuggestedPart(question, new SuggestionView(List.of(), List.of()));
    }

    @Override
    public String template() {
        return "workspace/suggested-fragment.jte";
    }

    public boolean isEmpty() {
        return found.categories().isEmpty();
    }

    /** The field that takes a category. */
    public String field() {
        return CallForm.name(question, "category");
    }

    /** What a press says where there is no JavaScript. */
    public String take(SuggestedEntry entry) {
        return TAKE + question + "-" + entry.code();
    }
}
