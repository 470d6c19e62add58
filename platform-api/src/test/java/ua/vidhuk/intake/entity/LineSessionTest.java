package ua.vidhuk.intake.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LineSessionTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 3);
    private static final LineSession MORNING = session(DAY, 10, 12, null);

    @Test
    void goesOnFromItsFirstMinuteUntilItIsOver() {
        assertThat(MORNING.isOn(DAY.atTime(10, 0))).isTrue();
        assertThat(MORNING.isOn(DAY.atTime(11, 59))).isTrue();
        assertThat(MORNING.isOn(DAY.atTime(12, 0))).isFalse();
        assertThat(MORNING.isOn(DAY.atTime(9, 59))).isFalse();
        assertThat(MORNING.isOn(DAY.plusDays(1).atTime(11, 0))).isFalse();
    }

    @Test
    void isAheadUntilItIsOver() {
        assertThat(MORNING.isAhead(DAY.minusDays(9).atTime(23, 0))).isTrue();
        assertThat(MORNING.isAhead(DAY.atTime(11, 59))).isTrue();
        assertThat(MORNING.isAhead(DAY.atTime(12, 0))).isFalse();
    }

    @Test
    void oneThatBeginsWhenAnotherEndsDoesNotOverlapIt() {
        assertThat(MORNING.overlaps(session(DAY, 12, 13, null))).isFalse();
        assertThat(MORNING.overlaps(session(DAY, 11, 13, null))).isTrue();
        assertThat(MORNING.overlaps(session(DAY, 9, 18, null))).isTrue();
        assertThat(MORNING.overlaps(session(DAY.plusDays(1), 10, 12, null))).isFalse();
    }

    @Test
    void whoeverTheLineNamesAnswersUnlessTheSessionNamesAnother() {
        var other = session(DAY.plusDays(7), 10, 12, "Заступник");
        var line = new PhoneLine(
                UUID.randomUUID(),
                "Запитай у влади",
                "direct",
                List.of("1552"),
                "Голова",
                null,
                List.of(MORNING, other),
                true,
                1,
                Instant.EPOCH,
                "x");
        assertThat(line.officialOf(MORNING)).isEqualTo("Голова");
        assertThat(line.officialOf(other)).isEqualTo("Заступник");
        assertThat(line.ahead(DAY.plusDays(1).atStartOfDay())).containsExactly(other);
    }

    private static LineSession session(LocalDate day, int from, int until, String official) {
        return new LineSession(day, LocalTime.of(from, 0), LocalTime.of(until, 0), official);
    }
}
