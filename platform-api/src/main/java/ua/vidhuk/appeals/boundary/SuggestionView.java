package ua.vidhuk.appeals.boundary;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What a question seems to be about, and who will have to do with it; nothing is applied.
 *
 * @param categories the likeliest first, at most three
 * @param executors likewise
 */
public record SuggestionView(List<SuggestedEntry> categories, List<SuggestedEntry> executors) {

    public SuggestionView {
        categories = List.copyOf(categories);
        executors = List.copyOf(executors);
    }

    /**
     * @param code of the category or the enterprise
     * @param names by language tag
     * @param confidence per cent
     */
    public record SuggestedEntry(String code, Map<String, String> names, int confidence) {}

    /**
     * How good suggestions are, on the newest questions, which they had not learned from.
     *
     * @param learnedAt when they learned last, or null
     * @param questions from how many
     * @param kinds each kind of suggestion
     */
    public record LearningView(Instant learnedAt, int questions, List<LearningScore> kinds) {}

    /**
     * @param kind category or executor
     * @param tried on how many questions
     * @param first per cent of these for which the first suggestion was right
     * @param three per cent for which one of three was right
     * @param usualFirst per cent for which the most frequent choice was right
     * @param usualThree per cent for which one of the three most frequent ones was right
     */
    public record LearningScore(String kind, int tried, int first, int three, int usualFirst, int usualThree) {}
}
