package ua.vidhuk.monitoring.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import ua.vidhuk.catalog.entity.CategoryDemand;
import ua.vidhuk.catalog.entity.OngoingIncident;
import ua.vidhuk.monitoring.entity.MorningReport.VeryLate;

/** Which problems stand first, and what of them is about a field. */
class MorningReportTest {

    private static final LocalDate DAY = LocalDate.parse("2026-11-23");
    private static final Instant UNTIL = Instant.parse("2026-11-23T07:30:00Z");
    private static final UUID WATER = new UUID(0, 1);
    private static final UUID GAS = new UUID(0, 2);

    @Test
    void theFarthestAboveTheirOwnAverageStandFirst() {
        var many = problem(1, 60, 28 * 50);
        var twice = problem(2, 8, 28 * 4);
        var fourfold = problem(3, 8, 28 * 2);

        assertThat(report(many, twice, fourfold).problems()).containsExactly(fourfold, twice, many);
        assertThat(fourfold.index()).hasValue(4.0);
        assertThat(fourfold.usual()).isEqualTo(2.0);
    }

    @Test
    void withoutHistoryTheCountDecides() {
        var unheardOf = problem(1, 5, 0);
        var threefold = problem(2, 6, 28 * 2);
        var sixfold = problem(3, 12, 28 * 2);

        assertThat(report(unheardOf, threefold, sixfold).problems()).containsExactly(sixfold, unheardOf, threefold);
        assertThat(unheardOf.index()).isEmpty();
    }

    @Test
    void aSingleQuestionOfARareCategoryIsNoTrouble() {
        var rare = problem(1, 1, 1);
        var twice = problem(2, 100, 28 * 50);

        assertThat(report(rare, twice).problems()).containsExactly(twice, rare);
        assertThat(rare.index()).hasValue(28.0);
    }

    @Test
    void ofTheSameRankTheMoreAreFirstAndWhatNobodyAskedForIsLeftOut() {
        var few = problem(1, 4, 28 * 2);
        var more = problem(2, 40, 28 * 20);

        var report = report(few, problem(3, 0, 280), more);
        assertThat(report.problems()).containsExactly(more, few);
        assertThat(report.count()).isEqualTo(44);
    }

    @Test
    void tenStandAtTheTop() {
        var problems = IntStream.rangeClosed(1, 12)
                .mapToObj(each -> problem(each, each, 0))
                .toArray(MorningProblem[]::new);

        assertThat(report(problems).top()).hasSize(10).first().isEqualTo(problems[11]);
        assertThat(report(problems).problems()).hasSize(12);
    }

    @Test
    void whatIsVeryLateIsCountedByExecutor() {
        var late = List.of(
                new LateShare(WATER, id(1), 5, 2),
                new LateShare(WATER, id(2), 1, 1),
                new LateShare(null, id(1), 9, 7),
                new LateShare(GAS, id(1), 4, 0));
        var report = new MorningReport(DAY, UNTIL, List.of(), List.of(), late);

        assertThat(report.veryLate()).containsExactly(new VeryLate(null, 7), new VeryLate(WATER, 3));
    }

    @Test
    void aFieldIsItsCategoriesAlone() {
        var incidents = List.of(incident(1), incident(2));
        var late = List.of(new LateShare(WATER, id(1), 1, 1), new LateShare(WATER, id(2), 1, 1));
        var all = new MorningReport(DAY, UNTIL, List.of(problem(1, 2, 0), problem(2, 3, 0)), incidents, late);

        var field = all.of(Set.of(id(2)));
        assertThat(field.problems()).containsExactly(problem(2, 3, 0));
        assertThat(field.incidents()).containsExactly(incident(2));
        assertThat(field.veryLate()).containsExactly(new VeryLate(WATER, 1));
        assertThat(field.isEmpty()).isFalse();
        assertThat(all.of(Set.of(id(3))).isEmpty()).isTrue();
    }

    private static MorningReport report(MorningProblem... problems) {
        return new MorningReport(DAY, UNTIL, List.of(problems), List.of(), List.of());
    }

    private static MorningProblem problem(int category, long count, long before) {
        return new MorningProblem(new CategoryDemand(id(category), count, before, 0, List.of(), null, 0), 0);
    }

    private static OngoingIncident incident(int category) {
        return new OngoingIncident(new UUID(1, category), "Аварія", id(category), UNTIL, 3);
    }

    private static UUID id(int category) {
        return new UUID(2, category);
    }
}
