package ua.vidhuk.appeals.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a rule holds: over midnight, and on the days on which clocks are changed. */
class RoutingTimeTest {

    private static final ZoneId KYIV = ZoneId.of("Europe/Kyiv");

    // 2026-11-20 was a Friday, at UTC+2; 2026-03-29 and 2026-10-25 are Sundays on which clocks are changed in Kyiv.
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-, 08:00, 17:00, 2026-11-20T06:00:00Z, true",
                "-, 08:00, 17:00, 2026-11-20T05:59:59Z, false",
                "-, 08:00, 17:00, 2026-11-20T15:00:00Z, false",
                "fri, -, -, 2026-11-19T22:00:00Z, true",
                "fri, -, -, 2026-11-20T22:00:00Z, false",
                "fri, 20:00, 06:00, 2026-11-20T20:00:00Z, true",
                "fri, 20:00, 06:00, 2026-11-21T03:59:00Z, true",
                "fri, 20:00, 06:00, 2026-11-21T04:00:00Z, false",
                "fri, 20:00, 06:00, 2026-11-20T02:00:00Z, false",
                "fri, 20:00, 00:00, 2026-11-20T21:59:59Z, true",
                "fri, 20:00, 00:00, 2026-11-20T22:00:00Z, false",
                "fri, 20:00, -, 2026-11-20T21:59:59Z, true",
                "fri, -, 06:00, 2026-11-20T03:00:00Z, true",
                "fri, -, 06:00, 2026-11-20T05:00:00Z, false",
                "sat sun, 22:00, 07:00, 2026-11-22T22:30:00Z, true",
                "sun, 03:00, 04:00, 2026-03-29T00:59:59Z, false",
                "sun, 03:00, 04:00, 2026-03-29T01:00:00Z, false",
                "sun, 04:00, 05:00, 2026-03-29T01:00:00Z, true",
                "sun, 03:00, 04:00, 2026-10-25T00:30:00Z, true",
                "sun, 03:00, 04:00, 2026-10-25T01:30:00Z, true",
                "sun, 03:00, 04:00, 2026-10-25T02:00:00Z, false",
                "sat, 23:00, 04:00, 2026-10-25T01:59:00Z, true"
            })
    void goesByTheClockOnTheWall(String days, String from, String to, Instant at, boolean fits) {
        var time = new RoutingTime(days == null ? List.of() : Arrays.asList(days.split(" ")), from, to, false);
        assertThat(time.fits(at.atZone(KYIV), true)).isEqualTo(fits);
    }

    @Test
    void whileTheCentreWorksWhatIsMeantForOtherTimesDoesNotHold() {
        var closed = new RoutingTime(List.of(), null, null, true);
        var at = Instant.parse("2026-11-20T10:00:00Z").atZone(KYIV);
        assertThat(closed.fits(at, true)).isFalse();
        assertThat(closed.fits(at, false)).isTrue();
    }
}
