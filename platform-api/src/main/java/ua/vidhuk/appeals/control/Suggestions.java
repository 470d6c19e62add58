package ua.vidhuk.appeals.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import ua.vidhuk.appeals.entity.Learning;
import ua.vidhuk.appeals.entity.SuggestedKind;
import ua.vidhuk.appeals.entity.SuggestionModel;
import ua.vidhuk.appeals.entity.SuggestionModel.Ranked;
import ua.vidhuk.catalog.control.Catalog;
import ua.vidhuk.catalog.entity.Category;
import ua.vidhuk.catalog.entity.Enterprise;
import ua.vidhuk.search.control.BasicForms;

/** What a question seems to be about, and who will have to do with it, by the tenant's own past questions (P16). */
@ApplicationScoped
public class Suggestions {

    private static final int THREE = 3;

    /** Less sure than this, it would be a guess. */
    private static final double LEAST = 0.05;

    /** More words than these say nothing new. */
    private static final int WORDS = 400;

    @Inject
    SuggestionBook book;

    @Inject
    Catalog catalog;

    @Inject
    BasicForms forms;

    /**
     * @param categories the likeliest first, at most three; none when nothing was learned or no word is known
     * @param executors likewise
     */
    public record Suggested(List<Ranked> categories, List<Ranked> executors) {

        /** Nothing is suggested. */
        static final Suggested NOTHING = new Suggested(List.of(), List.of());

        public Suggested {
            categories = List.copyOf(categories);
            executors = List.copyOf(executors);
        }
    }

    /**
     * @param text as it is being typed
     * @param language tag, or null
     * @param category id of the category when it is known, or null
     */
    public Suggested about(String text, String language, UUID category) {
        Learning learning = book.current();
        Set<String> words = forms.of(text, language);
        if (learning.learnedAt() == null || words.isEmpty()) {
            return Suggested.NOTHING;
        }
        List<String> some = words.stream().limit(WORDS).toList();
        Map<UUID, Category> categories = catalog.categoriesById();
        List<Ranked> likely = best(
                learning,
                SuggestedKind.CATEGORY,
                SuggestedKind.CATEGORY.evidence(some, null),
                id -> categories.containsKey(id) && categories.get(id).isActive());
        UUID known = category != null || likely.isEmpty()
                ? category
                : likely.getFirst().id();
        Map<UUID, Enterprise> enterprises = catalog.enterprisesById();
        List<Ranked> executors = best(
                learning,
                SuggestedKind.EXECUTOR,
                SuggestedKind.EXECUTOR.evidence(some, known),
                id -> enterprises.containsKey(id) && enterprises.get(id).isActive());
        return new Suggested(likely, executors);
    }

    private List<Ranked> best(Learning learning, SuggestedKind kind, Set<String> evidence, Predicate<UUID> active) {
        SuggestionModel model = learning.model(kind);
        if (!learning.score(kind).isWorthShowing()) {
            return List.of();
        }
        return model.rank(book.counts(kind, evidence, model.choices().size())).stream()
                .filter(each -> each.confidence() >= LEAST && active.test(each.id()))
                .limit(THREE)
                .toList();
    }
}
