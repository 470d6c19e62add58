package ua.vidhuk.appeals.entity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * How often words stood in past questions of each category, or of each executor: naive Bayes by complement (Rennie and
 * others, 2003). What speaks against a choice is that a word is common among all the other ones; so choices with few
 * questions are judged by as many words as those with many. How the words were counted stands elsewhere: of a text only
 * its own words are looked up.
 *
 * @param choices between which it chooses
 * @param vocabulary how many words it knows
 * @param temperature by which scores are divided so that they say how sure it is; found on questions that were kept back
 */
public record SuggestionModel(List<Choice> choices, int vocabulary, double temperature) {

    /** Added to every count, so that a word that was never seen with a choice does not rule it out. */
    private static final double SMOOTHING = 0.3;

    public SuggestionModel {
        choices = List.copyOf(choices);
    }

    /**
     * @param id of the category or of the enterprise
     * @param questions how many it had
     * @param words how many words stood in them
     */
    public record Choice(UUID id, int questions, int words) {}

    /**
     * @param id of the category or of the enterprise
     * @param confidence from 0 to 1; those of all choices make 1
     */
    public record Ranked(UUID id, double confidence) {}

    /** A model that knows nothing. */
    public static SuggestionModel empty() {
        return new SuggestionModel(List.of(), 0, 1);
    }

    public SuggestionModel withTemperature(double other) {
        return new SuggestionModel(choices, vocabulary, other);
    }

    /**
     * All choices, the likeliest first; nothing when no word of the text is known.
     *
     * @param counts of each known word of the text, how many questions of each choice have it, in the order of the choices
     */
    public List<Ranked> rank(Collection<int[]> counts) {
        if (counts.isEmpty() || choices.isEmpty()) {
            return List.of();
        }
        double[] scores = scores(counts);
        double best = Double.NEGATIVE_INFINITY;
        for (double each : scores) {
            best = Math.max(best, each);
        }
        double sum = 0;
        for (int i = 0; i < scores.length; i++) {
            scores[i] = Math.exp((scores[i] - best) / temperature);
            sum += scores[i];
        }
        var ranked = new ArrayList<Ranked>();
        for (int i = 0; i < scores.length; i++) {
            ranked.add(new Ranked(choices.get(i).id(), scores[i] / sum));
        }
        ranked.sort(Comparator.comparingDouble(Ranked::confidence).reversed());
        return ranked;
    }

    private double[] scores(Collection<int[]> counts) {
        int all = choices.stream().mapToInt(Choice::words).sum();
        double[] scores = new double[choices.size()];
        for (int[] word : counts) {
            int everywhere = 0;
            for (int each : word) {
                everywhere += each;
            }
            for (int i = 0; i < scores.length; i++) {
                double elsewhere = everywhere - word[i] + SMOOTHING;
                double others = all - choices.get(i).words() + SMOOTHING * vocabulary;
                scores[i] -= Math.log(elsewhere / others);
            }
        }
        return scores;
    }
}
