package ua.vidhuk.petitions.control;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** How close what somebody typed is to a title, word by word, also with a slip of the finger in it. */
final class WordCloseness {

    private static final int SHORTEST = 5;
    private static final int GRAM = 3;
    private static final double ALIKE = 0.5;
    private static final double SHARE = 0.33;

    private final List<Set<String>> typed;

    WordCloseness(String typed) {
        this.typed = words(typed);
    }

    /** How many of the typed words stand there, each as much as it is alike; 0 when they are too few to say anything. */
    double to(String title) {
        List<Set<String>> there = words(title);
        double sum = 0;
        int found = 0;
        for (Set<String> word : typed) {
            double best =
                    there.stream().mapToDouble(each -> alike(word, each)).max().orElse(0);
            if (best >= ALIKE) {
                sum += best;
                found++;
            }
        }
        return found >= SHARE * typed.size() ? sum : 0;
    }

    private static List<Set<String>> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(each -> each.length() >= SHORTEST)
                .distinct()
                .map(WordCloseness::grams)
                .toList();
    }

    private static Set<String> grams(String word) {
        var grams = new HashSet<String>();
        for (int at = 0; at + GRAM <= word.length(); at++) {
            grams.add(word.substring(at, at + GRAM));
        }
        return grams;
    }

    private static double alike(Set<String> one, Set<String> other) {
        long common = one.stream().filter(other::contains).count();
        return 2.0 * common / (one.size() + other.size());
    }
}
