package ua.vidhuk.benchmarks;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import ua.vidhuk.appeals.control.SuggestionTraining;
import ua.vidhuk.appeals.entity.PastQuestion;
import ua.vidhuk.appeals.entity.SuggestedKind;
import ua.vidhuk.appeals.entity.SuggestionScore;
import ua.vidhuk.search.control.BasicForms;
import ua.vidhuk.search.control.TriedForms;

/**
 * How often suggestions of category and executor are right about texts that they have not learned from, and how often the most
 * frequent choices are: real appeals by cross-validation, because they have no dates; a city's year by time.
 */
final class ClassifyBenchmark {

    private static final int FOLDS = 10;
    private static final int ROUNDS = 5;
    private static final int LEARNED = 20_000;
    private static final double BEFORE = 0.8;

    private final Path data;
    private final BasicForms forms = TriedForms.make();

    ClassifyBenchmark(Path data) {
        this.data = data;
    }

    void run() throws Exception {
        appeals();
        city();
    }

    private void appeals() throws Exception {
        var questions = AppealText.all(data.resolve("kropyvnytskyi_appeals_sample.csv")).stream()
                .map(each -> new PastQuestion(forms.of(each.text(), "uk"), id(each.kind()), null))
                .collect(Collectors.toCollection(ArrayList::new));
        Progress.say("%d appeals, %d folds, %d rounds", questions.size(), FOLDS, ROUNDS);
        SuggestionScore sum = SuggestionScore.NONE;
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(questions, new Random(round));
            for (int fold = 0; fold < FOLDS; fold++) {
                var known = new ArrayList<PastQuestion>();
                var tried = new ArrayList<PastQuestion>();
                for (int i = 0; i < questions.size(); i++) {
                    (i % FOLDS == fold ? tried : known).add(questions.get(i));
                }
                sum = plus(sum, score(SuggestedKind.CATEGORY, known, tried));
            }
        }
        print("classify.appeals.category", sum, ROUNDS);
    }

    private void city() throws Exception {
        var requests = ServiceRequest.all(data.resolve("boston311_2015.csv.gz"));
        int border = (int) (requests.size() * BEFORE);
        List<ServiceRequest> before = requests.subList(border - LEARNED, border);
        List<ServiceRequest> after = requests.subList(border, requests.size());
        Progress.say("learned from %d before %s, tried on %d after", before.size(), after.getFirst().opened(), after.size());
        List<PastQuestion> known = before.stream().map(this::question).toList();
        print("classify.city.category", score(SuggestedKind.CATEGORY, known, questions(after)), 1);
        Set<String> titles = before.stream().map(ServiceRequest::title).collect(Collectors.toCollection(HashSet::new));
        var unseen = after.stream().filter(each -> !titles.contains(each.title())).toList();
        Progress.say("%d have a title that was not there before", unseen.size());
        print("classify.city.category.new-titles", score(SuggestedKind.CATEGORY, known, questions(unseen)), 1);
        print("classify.city.executor", score(SuggestedKind.EXECUTOR, known, questions(after)), 1);
    }

    private List<PastQuestion> questions(List<ServiceRequest> requests) {
        return requests.stream().map(this::question).toList();
    }

    private PastQuestion question(ServiceRequest request) {
        return new PastQuestion(
                forms.of(request.title() + " " + request.place(), "en"), id(request.reason()), id(request.queue()));
    }

    private static SuggestionScore score(SuggestedKind kind, List<PastQuestion> known, List<PastQuestion> tried) {
        return SuggestionTraining.score(SuggestionTraining.count(kind, known), tried);
    }

    private static SuggestionScore plus(SuggestionScore one, SuggestionScore other) {
        return new SuggestionScore(
                one.tried() + other.tried(),
                one.first() + other.first(),
                one.three() + other.three(),
                one.usualFirst() + other.usualFirst(),
                one.usualThree() + other.usualThree());
    }

    private static void print(String name, SuggestionScore score, int runs) {
        double tried = score.tried();
        new Figure(name + ".top1", score.first() / tried, "1", "majority", score.usualFirst() / tried, runs).print();
        new Figure(name + ".top3", score.three() / tried, "1", "majority-3", score.usualThree() / tried, runs).print();
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
