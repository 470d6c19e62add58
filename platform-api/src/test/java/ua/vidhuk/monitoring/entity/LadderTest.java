package ua.vidhuk.monitoring.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which steps are taken when. */
class LadderTest {

    private static final Instant DUE = Instant.parse("2026-11-20T15:00:00Z");
    private static final LadderStep MAYOR = step(72, "mayor");
    private static final LadderStep LATE = step(0, "late");
    private static final LadderStep WATER =
            new LadderStep(24, "water", List.of("manager"), false, List.of(), List.of("water"));
    private static final Ladder LADDER = new Ladder(List.of(MAYOR, LATE, WATER));

    @Test
    void theFirstStepIsTakenAtTheDeadline() {
        assertThat(LADDER.due("roads", DUE, -1, DUE)).containsExactly(LATE);
        assertThat(LADDER.next("roads", DUE, 0)).contains(DUE.plus(Duration.ofHours(72)));
    }

    @Test
    void aStepOfOtherCategoriesIsPassedOver() {
        assertThat(LADDER.due("roads", DUE, 0, DUE.plus(Duration.ofHours(30)))).isEmpty();
        assertThat(LADDER.due("water", DUE, 0, DUE.plus(Duration.ofHours(30)))).containsExactly(WATER);
    }

    @Test
    void whatBecameDueMeanwhileIsTakenAtOnceInOrder() {
        assertThat(LADDER.due("water", DUE, -1, DUE.plus(Duration.ofDays(5)))).containsExactly(LATE, WATER, MAYOR);
    }

    @Test
    void aboveTheLastThereIsNothing() {
        assertThat(LADDER.due("water", DUE, 72, DUE.plus(Duration.ofDays(50)))).isEmpty();
        assertThat(LADDER.next("water", DUE, 72)).isEmpty();
    }

    @Test
    void aStepIsNotTakenAMomentTooEarly() {
        assertThat(LADDER.due("water", DUE, 0, DUE.plus(Duration.ofHours(24)).minusMillis(1)))
                .isEmpty();
    }

    @Test
    void everyLatenessIsInOneClass() {
        for (int hours = 0; hours < 24 * 12; hours++) {
            Instant now = DUE.plus(Duration.ofHours(hours)).plusMillis(1);
            assertThat(List.of(Lateness.values()))
                    .filteredOn(each -> !DUE.isBefore(each.earliest(now)) && DUE.isBefore(each.latest(now)))
                    .hasSize(1);
        }
    }

    private static LadderStep step(int hours, String name) {
        return new LadderStep(hours, name, List.of("controller"), true, List.of(), List.of());
    }
}
