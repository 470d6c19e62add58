package ua.vidhuk.web.report;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import ua.vidhuk.catalog.boundary.CategoryView;

/**
 * Categories whose names share word beginnings with what was typed: enough to lift "немає гарячої води" to "Гаряча вода".
 * Inflected words of Ukrainian and Russian keep their beginnings, so no dictionary is needed for a first guess.
 */
public final class CategoryGuess {

    private static final int SHORTEST = 3;
    private static final int LONGEST_STEM = 5;
    private static final int MOST = 4;

    private CategoryGuess() {}

    private record Scored(CategoryView category, long score) {}

    public static List<CategoryView> from(String text, List<CategoryView> categories) {
        List<String> typed = stems(text);
        if (typed.isEmpty()) {
            return List.of();
        }
        return categories.stream()
                .map(each -> new Scored(each, score(typed, each.names())))
                .filter(each -> each.score() > 0)
                .sorted(Comparator.comparingLong(Scored::score).reversed())
                .limit(MOST)
                .map(Scored::category)
                .toList();
    }

    private static long score(List<String> typed, Map<String, String> names) {
        return names.values().stream()
                .mapToLong(name -> {
                    List<String> named = stems(name);
                    return typed.stream()
                            .filter(stem -> named.stream().anyMatch(each -> alike(stem, each)))
                            .count();
                })
                .max()
                .orElse(0);
    }

    private static boolean alike(String one, String other) {
        return one.startsWith(other) || other.startsWith(one);
    }

    private static List<String> stems(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
                .filter(word -> word.length() > SHORTEST)
                .map(word -> word.substring(0, Math.max(SHORTEST, Math.min(word.length() - 2, LONGEST_STEM))))
                .distinct()
                .toList();
    }
}
