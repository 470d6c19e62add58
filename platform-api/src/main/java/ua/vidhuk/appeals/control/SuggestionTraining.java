package ua.vidhuk.appeals.control;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import ua.vidhuk.appeals.entity.PastQuestion;
import ua.vidhuk.appeals.entity.SuggestedKind;
import ua.vidhuk.appeals.entity.SuggestionModel;
import ua.vidhuk.appeals.entity.SuggestionModel.Choice;
import ua.vidhuk.appeals.entity.SuggestionModel.Ranked;
import ua.vidhuk.appeals.entity.SuggestionScore;

/** Counts the words of past questions by category or by executor, and tries the counts on the newest ones. */
public final class SuggestionTraining {

    /** In fewer questions a word may be somebody's name, and teaches little. */
    static final int SEEN_IN = 2;

    static final int TRIED_AT_MOST = 1000;
    private static final int KEPT_BACK = 5;
    private static final int THREE = 3;
    private static final double[] TEMPERATURES = {1, 1.5, 2, 3, 4, 6, 8, 12};

    private SuggestionTraining() {}

    /**
     * What was learned.
     *
     * @param kind what it suggests
     * @param model totals of the choices
     * @param counts of each word, how many questions of each choice have it
     * @param score how well that did on the newest questions, before these were learned as well
     */
    public record Learned(SuggestedKind kind, SuggestionModel model, Map<String, int[]> counts, SuggestionScore score) {

        /** All choices for these words, the likeliest first. */
        public List<Ranked> rank(Set<String> evidence) {
            return model.rank(evidence.stream()
                    .map(counts::get)
                    .filter(each -> each != null)
                    .toList());
        }
    }

    /**
     * Learns from all, after having tried what the older ones teach on the newest fifth.
     *
     * @param questions the oldest first
     */
    public static Learned learn(SuggestedKind kind, List<PastQuestion> questions) {
        List<PastQuestion> known =
                questions.stream().filter(each -> kind.of(each).isPresent()).toList();
        int kept = Math.min(known.size() / KEPT_BACK, TRIED_AT_MOST);
        List<PastQuestion> newest = known.subList(known.size() - kept, known.size());
        Learned older = count(kind, known.subList(0, known.size() - kept));
        double temperature = temperature(older, newest);
        Learned all = count(kind, known);
        return new Learned(kind, all.model().withTemperature(temperature), all.counts(), score(older, newest));
    }

    /** Learns from all, without trying. */
    public static Learned count(SuggestedKind kind, Collection<PastQuestion> questions) {
        Map<String, Integer> seen = new HashMap<>();
        var places = new LinkedHashMap<UUID, Integer>();
        for (PastQuestion each : questions) {
            places.putIfAbsent(kind.of(each).orElseThrow(), places.size());
            kind.evidence(each.words(), each.category()).forEach(word -> seen.merge(word, 1, Integer::sum));
        }
        seen.values().removeIf(count -> count < SEEN_IN);
        int[] asked = new int[places.size()];
        int[] words = new int[places.size()];
        var counts = new HashMap<String, int[]>();
        for (PastQuestion each : questions) {
            int place = places.get(kind.of(each).orElseThrow());
            asked[place]++;
            for (String word : kind.evidence(each.words(), each.category())) {
                if (seen.containsKey(word)) {
                    counts.computeIfAbsent(word, any -> new int[places.size()])[place]++;
                    words[place]++;
                }
            }
        }
        var choices = new ArrayList<Choice>();
        places.forEach((id, place) -> choices.add(new Choice(id, asked[place], words[place])));
        var model = choices.isEmpty() ? SuggestionModel.empty() : new SuggestionModel(choices, counts.size(), 1);
        return new Learned(kind, model, counts, SuggestionScore.NONE);
    }

    /** How often what was learned is right about others, and how often the most frequent choices are. */
    public static SuggestionScore score(Learned learned, Collection<PastQuestion> others) {
        List<UUID> usual = learned.model().choices().stream()
                .sorted((one, other) -> Integer.compare(other.questions(), one.questions()))
                .map(Choice::id)
                .limit(THREE)
                .toList();
        int[] right = new int[4];
        for (PastQuestion each : others) {
            UUID wanted = learned.kind().of(each).orElseThrow();
            List<UUID> ranked = learned.rank(learned.kind().evidence(each.words(), each.category())).stream()
                    .map(Ranked::id)
                    .limit(THREE)
                    .toList();
            // without a known word the usual is all there is to say
            List<UUID> said = ranked.isEmpty() ? usual : ranked;
            note(right, 0, said.indexOf(wanted));
            note(right, 2, usual.indexOf(wanted));
        }
        return new SuggestionScore(others.size(), right[0], right[1], right[2], right[3]);
    }

    private static void note(int[] right, int at, int place) {
        if (place == 0) {
            right[at]++;
        }
        if (place >= 0) {
            right[at + 1]++;
        }
    }

    /** With which the right choices get the most of the confidence (the least logarithmic loss). */
    private static double temperature(Learned learned, Collection<PastQuestion> others) {
        double best = 1;
        double least = Double.POSITIVE_INFINITY;
        for (double each : TEMPERATURES) {
            double loss = loss(learned, others, each);
            if (loss < least) {
                least = loss;
                best = each;
            }
        }
        return best;
    }

    private static double loss(Learned learned, Collection<PastQuestion> others, double temperature) {
        var tried = new Learned(
                learned.kind(), learned.model().withTemperature(temperature), learned.counts(), learned.score());
        double loss = 0;
        for (PastQuestion each : others) {
            UUID wanted = learned.kind().of(each).orElseThrow();
            loss -= tried.rank(learned.kind().evidence(each.words(), each.category())).stream()
                    .filter(ranked -> ranked.id().equals(wanted))
                    .mapToDouble(ranked -> Math.log(Math.max(ranked.confidence(), 1e-6)))
                    .findFirst()
                    .orElse(Math.log(1e-6));
        }
        return loss;
    }
}
