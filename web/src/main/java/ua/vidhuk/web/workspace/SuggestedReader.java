package ua.vidhuk.web.workspace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import ua.vidhuk.appeals.boundary.SuggestionDesk;
import ua.vidhuk.appeals.boundary.SuggestionView;
import ua.vidhuk.appeals.boundary.SuggestionView.SuggestedEntry;
import ua.vidhuk.catalog.boundary.CategoryView;
import ua.vidhuk.catalog.boundary.PublicCatalog;
import ua.vidhuk.tenancy.boundary.CurrentTenant;
import ua.vidhuk.web.report.CategoryGuess;

/** What a question of a call seems to be about: by past questions, and before there are enough of them by the names of categories. */
@ApplicationScoped
public class SuggestedReader {

    private static final int SHORTEST = 8;
    private static final int THREE = 3;

    @Inject
    SuggestionDesk desk;

    @Inject
    PublicCatalog catalog;

    @Inject
    CurrentTenant tenant;

    SuggestedPart of(CallForm form, int question) {
        String text = form.get(question, "text");
        if (text.length() < SHORTEST) {
            return SuggestedPart.nothing(question);
        }
        String language = form.get("language");
        SuggestionView found = desk.about(text, language.isEmpty() ? null : language, form.get(question, "category"));
        return new SuggestedPart(question, found.categories().isEmpty() ? byNames(text) : found);
    }

    private SuggestionView byNames(String text) {
        return new SuggestionView(
                CategoryGuess.from(text, catalog.categories(tenant.get())).stream()
                        .limit(THREE)
                        .map(SuggestedReader::entry)
                        .toList(),
                List.of());
    }

    /** How sure that is nobody knows. */
    private static SuggestedEntry entry(CategoryView category) {
        return new SuggestedEntry(category.code(), category.names(), 0);
    }
}
