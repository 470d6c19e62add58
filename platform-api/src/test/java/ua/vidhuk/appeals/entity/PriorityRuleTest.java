package ua.vidhuk.appeals.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class PriorityRuleTest {

    private static final Instant REGISTERED = Instant.parse("2026-12-10T10:00:00Z");
    private static final Instant PRESSED = Instant.parse("2026-12-01T10:00:00Z");

    private final PriorityRule rule = new PriorityRule(72, null, null, null);

    @Test
    void theStricterPromiseHolds() {
        assertThat(rule.strictest(Priority.HIGH, 24)).isEqualTo(24);
        assertThat(rule.strictest(Priority.HIGH, 100)).isEqualTo(72);
        assertThat(rule.strictest(Priority.HIGH, null)).isEqualTo(72);
        assertThat(rule.strictest(Priority.NORMAL, 24)).isEqualTo(24);
        assertThat(PriorityRule.NONE.strictest(Priority.EMERGENCY, null)).isNull();
    }

    @Test
    void anEmergencyIsAnsweredNoLaterThanWhatIsMerelyHigh() {
        assertThat(rule.hours(Priority.EMERGENCY)).isEqualTo(72);
    }

    @Test
    void withoutThePressureTheDeadlineIsWhatItWas() {
        var pressed = new DeadlineMove(DeadlineMove.PRIORITY, REGISTERED, PRESSED);
        assertThat(DeadlineMove.unhurried(List.of(pressed), REGISTERED, PRESSED))
                .isEqualTo(REGISTERED);
    }

    @Test
    void whileTheClockStoodCountsAlsoForTheDeadlineThatComesBack() {
        var pressed = new DeadlineMove(DeadlineMove.PRIORITY, REGISTERED, PRESSED);
        var stood = new DeadlineMove(DeadlineMove.CLARIFICATION, PRESSED, PRESSED.plus(Duration.ofDays(2)));
        assertThat(DeadlineMove.unhurried(List.of(pressed, stood), REGISTERED, stood.after()))
                .isEqualTo(REGISTERED.plus(Duration.ofDays(2)));
    }

    @Test
    void anExtensionStays() {
        var extended = new DeadlineMove(DeadlineMove.EXTENSION, PRESSED, REGISTERED.plus(Duration.ofDays(9)));
        assertThat(DeadlineMove.unhurried(List.of(extended), REGISTERED, extended.after()))
                .isEqualTo(extended.after());
    }
}
