package ua.vidhuk.appeals.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ua.vidhuk.appeals.control.SuggestionTraining.Learned;
import ua.vidhuk.appeals.entity.PastQuestion;
import ua.vidhuk.appeals.entity.SuggestedKind;
import ua.vidhuk.appeals.entity.SuggestionModel.Ranked;

class SuggestionTrainingTest {

    private static final UUID WATER = new UUID(0, 1);
    private static final UUID ROADS = new UUID(0, 2);
    private static final UUID LIGHT = new UUID(0, 3);
    private static final UUID UTILITY = new UUID(1, 1);
    private static final UUID REPAIRS = new UUID(1, 2);

    @Test
    void theWordsOfACategoryBringItFirst() {
        Learned learned = SuggestionTraining.count(SuggestedKind.CATEGORY, past(10));
        assertThat(learned.rank(Set.of("вода", "кран")).getFirst().id()).isEqualTo(WATER);
        assertThat(learned.rank(Set.of("яма", "невідоме")).getFirst().id()).isEqualTo(ROADS);
        double whole = learned.rank(Set.of("вода")).stream()
                .mapToDouble(Ranked::confidence)
                .sum();
        assertThat(whole).isCloseTo(1, within(1e-9));
    }

    @Test
    void aRareCategoryIsNotDrownedByAFrequentOne() {
        var questions = new ArrayList<>(past(60));
        questions.add(new PastQuestion(Set.of("ліхтар", "двір"), LIGHT, null));
        questions.add(new PastQuestion(Set.of("ліхтар", "вулиця"), LIGHT, null));
        Learned learned = SuggestionTraining.count(SuggestedKind.CATEGORY, questions);
        assertThat(learned.rank(Set.of("ліхтар")).getFirst().id()).isEqualTo(LIGHT);
    }

    @Test
    void whatStoodInOneQuestionAloneIsNotKept() {
        var questions = new ArrayList<>(past(4));
        questions.add(new PastQuestion(Set.of("петренко", "вода"), WATER, UTILITY));
        Learned learned = SuggestionTraining.count(SuggestedKind.CATEGORY, questions);
        assertThat(learned.counts()).containsKey("вода").doesNotContainKey("петренко");
        assertThat(learned.rank(Set.of("петренко"))).isEmpty();
    }

    @Test
    void theCategorySaysMoreAboutTheExecutorThanAWord() {
        Learned learned = SuggestionTraining.count(SuggestedKind.EXECUTOR, past(20));
        Set<String> inRoads = SuggestedKind.EXECUTOR.evidence(Set.of("кран"), ROADS);
        assertThat(learned.rank(inRoads).getFirst().id()).isEqualTo(REPAIRS);
        Set<String> anywhere = SuggestedKind.EXECUTOR.evidence(Set.of("кран"), null);
        assertThat(learned.rank(anywhere).getFirst().id()).isEqualTo(UTILITY);
    }

    @Test
    void isTriedOnTheNewestBeforeTheyAreLearned() {
        Learned learned = SuggestionTraining.learn(SuggestedKind.CATEGORY, past(50));
        assertThat(learned.score().tried()).isEqualTo(10);
        assertThat(learned.score().first()).isEqualTo(10);
        assertThat(learned.score().usualFirst()).isEqualTo(5);
        assertThat(learned.score().isWorthShowing()).isTrue();
        assertThat(learned.model().choices()).hasSize(2);
    }

    @Test
    void withoutQuestionsNothingIsSuggested() {
        Learned learned = SuggestionTraining.learn(SuggestedKind.EXECUTOR, List.of());
        assertThat(learned.rank(Set.of("вода"))).isEmpty();
    }

    /** Half about water, half about roads. */
    private static List<PastQuestion> past(int many) {
        var questions = new ArrayList<PastQuestion>();
        for (int i = 0; i < many; i++) {
            questions.add(
                    i % 2 == 0
                            ? new PastQuestion(Set.of("вода", "кран", "тиск"), WATER, UTILITY)
                            : new PastQuestion(Set.of("яма", "дорога", "асфальт"), ROADS, REPAIRS));
        }
        return questions;
    }
}
