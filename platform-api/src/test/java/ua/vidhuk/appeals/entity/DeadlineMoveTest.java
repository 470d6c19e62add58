package ua.vidhuk.appeals.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a deadline is counted from when it was decided whether an answer needs additional study, or a category was put right. */
class DeadlineMoveTest {

    private static final Instant MONTH = Instant.parse("2026-12-22T21:59:59Z");
    private static final Instant FIFTEEN_DAYS = Instant.parse("2026-12-07T21:59:59Z");
    private static final Instant PRESSED = Instant.parse("2026-11-25T10:00:00Z");

    private static final DeadlineMove RAISED = new DeadlineMove(DeadlineMove.PRIORITY, MONTH, PRESSED);
    private static final DeadlineMove DECIDED = new DeadlineMove(DeadlineMove.STUDY, PRESSED, PRESSED);

    @Test
    void whatWasPressedBeforeTheDecisionComesBackToTheShorterTerm() {
        assertThat(DeadlineMove.unhurried(List.of(RAISED, DECIDED), FIFTEEN_DAYS, PRESSED))
                .isEqualTo(FIFTEEN_DAYS);
    }

    @Test
    void whatWasPressedAfterTheDecisionComesBackToIt() {
        var raised = new DeadlineMove(DeadlineMove.PRIORITY, FIFTEEN_DAYS, PRESSED);
        assertThat(DeadlineMove.counted(List.of(RAISED, DECIDED, raised), FIFTEEN_DAYS))
                .isEqualTo(FIFTEEN_DAYS);
    }

    @Test
    void theTimeForWhichTheClockStoodCountsForTheShorterTerm() {
        var stood = new DeadlineMove(DeadlineMove.CLARIFICATION, MONTH, MONTH.plus(Duration.ofDays(3)));
        assertThat(DeadlineMove.counted(List.of(stood, DECIDED), FIFTEEN_DAYS))
                .isEqualTo(FIFTEEN_DAYS.plus(Duration.ofDays(3)));
    }

    @Test
    void aRightCategoryIsCountedFromTheRegistrationWithoutWhatAPriorityMovedBefore() {
        var right = new DeadlineMove(DeadlineMove.CATEGORY, PRESSED, PRESSED);
        var stood = new DeadlineMove(DeadlineMove.CLARIFICATION, MONTH, MONTH.plus(Duration.ofDays(3)));
        assertThat(DeadlineMove.counted(List.of(RAISED, right), FIFTEEN_DAYS)).isEqualTo(FIFTEEN_DAYS);
        assertThat(DeadlineMove.counted(List.of(RAISED, stood, right), FIFTEEN_DAYS))
                .isEqualTo(FIFTEEN_DAYS.plus(Duration.ofDays(3)));
    }

    @Test
    void anExtensionStaysWhenTheCategoryIsPutRight() {
        var later = MONTH.plus(Duration.ofDays(9));
        var extended = new DeadlineMove(DeadlineMove.EXTENSION, MONTH, later);
        var right = new DeadlineMove(DeadlineMove.CATEGORY, later, later);
        assertThat(DeadlineMove.counted(List.of(extended, right), FIFTEEN_DAYS)).isEqualTo(later);
    }

    @Test
    void anExtensionOfTheShorterTermStaysWhenStudyIsNeededAfterAll() {
        var later = MONTH.plus(Duration.ofDays(9));
        var extended = new DeadlineMove(DeadlineMove.EXTENSION, FIFTEEN_DAYS, later);
        assertThat(DeadlineMove.counted(List.of(DECIDED, extended, DECIDED), MONTH))
                .isEqualTo(later);
    }
}
