package ua.vidhuk.requests.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class RateLimiterTest {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private Instant now = Instant.parse("2026-11-22T12:00:00Z");
    private final InstantSource source = () -> now;
    private final Clock clock = source.withZone(ZoneOffset.UTC);

    @Test
    void letsABurstThroughAndThenNamesTheWait() {
        var limiter = new RateLimiter(clock, 1);
        assertThat(limiter.count("/a", "x", 2, MINUTE)).isZero();
        assertThat(limiter.count("/a", "x", 2, MINUTE)).isZero();

        assertThat(limiter.count("/a", "x", 2, MINUTE)).isEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void fillsEvenlyWithTime() {
        var limiter = new RateLimiter(clock, 1);
        limiter.count("/a", "x", 2, MINUTE);
        limiter.count("/a", "x", 2, MINUTE);

        now = now.plusSeconds(29);
        assertThat(limiter.count("/a", "x", 2, MINUTE)).isPositive();
        now = now.plusSeconds(1);
        assertThat(limiter.count("/a", "x", 2, MINUTE)).isZero();
        assertThat(limiter.count("/a", "x", 2, MINUTE)).isPositive();
    }

    @Test
    void holdsNeverMoreThanItsCapacity() {
        var limiter = new RateLimiter(clock, 1);
        limiter.count("/a", "x", 1, MINUTE);
        now = now.plus(Duration.ofDays(1));

        assertThat(limiter.count("/a", "x", 1, MINUTE)).isZero();
        assertThat(limiter.count("/a", "x", 1, MINUTE)).isPositive();
    }

    @Test
    void countsEveryClientAndRouteForItself() {
        var limiter = new RateLimiter(clock, 1);
        limiter.count("/a", "x", 1, MINUTE);

        assertThat(limiter.count("/a", "y", 1, MINUTE)).isZero();
        assertThat(limiter.count("/b", "x", 1, MINUTE)).isZero();
    }

    @Test
    void isRaisedByTheFactor() {
        var limiter = new RateLimiter(clock, 3);
        for (int i = 0; i < 3; i++) {
            assertThat(limiter.count("/a", "x", 1, MINUTE)).isZero();
        }
        assertThat(limiter.count("/a", "x", 1, MINUTE)).isPositive();
    }

    @Test
    void staysBoundedWhenEveryRequestComesFromAnotherAddress() {
        var limiter = new RateLimiter(clock, 1);
        for (int i = 0; i < 120_000; i++) {
            limiter.count("/a", "client " + i, 2, MINUTE);
        }

        assertThat(limiter.size()).isLessThanOrEqualTo(RateLimiter.REMEMBERED);
    }
}
