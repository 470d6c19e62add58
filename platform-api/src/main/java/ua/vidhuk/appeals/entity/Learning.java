package ua.vidhuk.appeals.entity;

import java.time.Instant;
import java.util.Map;

/**
 * What the tenant's suggestions have learned.
 *
 * @param learnedAt when; null when it has not been yet
 * @param questions from how many of the newest questions
 * @param models by what they suggest
 * @param scores how well they did on the newest of these, likewise
 */
public record Learning(
        Instant learnedAt,
        int questions,
        Map<SuggestedKind, SuggestionModel> models,
        Map<SuggestedKind, SuggestionScore> scores) {

    /** Nothing has been learned yet. */
    public static final Learning NONE = new Learning(null, 0, Map.of(), Map.of());

    public Learning {
        models = Map.copyOf(models);
        scores = Map.copyOf(scores);
    }

    public SuggestionModel model(SuggestedKind kind) {
        return models.getOrDefault(kind, SuggestionModel.empty());
    }

    public SuggestionScore score(SuggestedKind kind) {
        return scores.getOrDefault(kind, SuggestionScore.NONE);
    }
}
