package ua.vidhuk.appeals.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ua.vidhuk.appeals.boundary.CatalogNames.Named;
import ua.vidhuk.appeals.boundary.SuggestionView.LearningScore;
import ua.vidhuk.appeals.boundary.SuggestionView.LearningView;
import ua.vidhuk.appeals.boundary.SuggestionView.SuggestedEntry;
import ua.vidhuk.appeals.control.AppealCheck;
import ua.vidhuk.appeals.control.SuggestionBook;
import ua.vidhuk.appeals.control.SuggestionLessons;
import ua.vidhuk.appeals.control.SuggestionLessons.PastText;
import ua.vidhuk.appeals.control.SuggestionTraining.Learned;
import ua.vidhuk.appeals.control.SuggestionTransactions;
import ua.vidhuk.appeals.control.Suggestions;
import ua.vidhuk.appeals.entity.Learning;
import ua.vidhuk.appeals.entity.SuggestedKind;
import ua.vidhuk.appeals.entity.SuggestionModel.Ranked;
import ua.vidhuk.appeals.entity.SuggestionScore;
import ua.vidhuk.catalog.control.Catalog;
import ua.vidhuk.catalog.entity.Category;
import ua.vidhuk.language.control.PlainText;

/** Suggests category and executor from a text (P16), and learns from the tenant's own questions; one transaction a call. */
@ApplicationScoped
@Transactional
public class SuggestionDesk implements SuggestionTransactions {

    private static final int WHOLE = 100;

    @Inject
    Suggestions suggestions;

    @Inject
    SuggestionBook book;

    @Inject
    SuggestionLessons lessons;

    @Inject
    Catalog catalog;

    /**
     * Three of each at most; none when nothing has been learned yet, or the text says nothing.
     *
     * @param text as it is being typed; of a very long one only the beginning is looked at
     * @param category code of the category when it is known, or null
     */
    public SuggestionView about(String text, String language, String category) {
        String clean = PlainText.clean(text);
        if (clean == null) {
            return new SuggestionView(List.of(), List.of());
        }
        String some = clean.substring(0, Math.min(clean.length(), AppealCheck.TEXT_LIMIT));
        UUID known = category == null || category.isBlank()
                ? null
                : catalog.categories(List.of(category)).stream()
                        .map(Category::id)
                        .findFirst()
                        .orElse(null);
        var found = suggestions.about(some, language, known);
        CatalogNames names = CatalogNames.of(catalog);
        return new SuggestionView(
                entries(found.categories(), names.categories()), entries(found.executors(), names.enterprises()));
    }

    private static List<SuggestedEntry> entries(List<Ranked> ranked, Map<UUID, Named> names) {
        return ranked.stream()
                .map(each -> new SuggestedEntry(
                        names.get(each.id()).code(), names.get(each.id()).names(), (int)
                                Math.round(each.confidence() * WHOLE)))
                .toList();
    }

    /** From what suggestions were learned, and how good they are. */
    public LearningView learning() {
        Learning learning = book.current();
        return new LearningView(
                learning.learnedAt(),
                learning.questions(),
                Arrays.stream(SuggestedKind.values())
                        .map(kind -> score(kind, learning.score(kind)))
                        .toList());
    }

    private static LearningScore score(SuggestedKind kind, SuggestionScore score) {
        return new LearningScore(
                kind.word(),
                score.tried(),
                share(score.first(), score),
                share(score.three(), score),
                share(score.usualFirst(), score),
                share(score.usualThree(), score));
    }

    private static int share(int right, SuggestionScore score) {
        return score.tried() == 0 ? 0 : Math.round((float) right * WHOLE / score.tried());
    }

    @Override
    public List<PastText> claim() {
        return lessons.claim();
    }

    @Override
    public void keep(List<Learned> learned, int questions) {
        book.keep(learned, questions);
    }
}
