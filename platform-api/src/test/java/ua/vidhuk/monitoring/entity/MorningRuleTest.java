package ua.vidhuk.monitoring.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** When the morning report is due. */
class MorningRuleTest {

    private static final ZoneId KYIV = ZoneId.of("Europe/Kyiv");
    private static final ZoneId TASHKENT = ZoneId.of("Asia/Tashkent");
    private static final LocalDate MONDAY = LocalDate.parse("2026-11-23");
    private static final Predicate<LocalDate> WEEK =
            day -> day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    private static final MorningRule WORKING = MorningRule.USUAL;
    private static final MorningRule DAILY = new MorningRule(LocalTime.of(9, 30), false, List.of());

    @Test
    void itIsDueFromItsHourOnWhereTheTenantIs() {
        assertThat(WORKING.due(at("2026-11-23T07:29:59Z"), KYIV, WEEK)).isEmpty();
        assertThat(WORKING.due(at("2026-11-23T07:30:00Z"), KYIV, WEEK)).contains(MONDAY);
        assertThat(WORKING.due(at("2026-11-23T04:29:59Z"), TASHKENT, WEEK)).isEmpty();
        assertThat(WORKING.due(at("2026-11-23T04:30:00Z"), TASHKENT, WEEK)).contains(MONDAY);
    }

    @Test
    void whatWasMissedIsMadeUpForOnTheSameDayAndNeverOnTheNext() {
        assertThat(WORKING.due(at("2026-11-23T21:59:59Z"), KYIV, WEEK)).contains(MONDAY);
        assertThat(WORKING.due(at("2026-11-23T22:00:00Z"), KYIV, WEEK)).isEmpty();
    }

    @Test
    void onDaysOffThereIsNoneUnlessItIsWantedEveryDay() {
        Instant saturday = at("2026-11-21T10:00:00Z");
        assertThat(WORKING.due(saturday, KYIV, WEEK)).isEmpty();
        assertThat(DAILY.due(saturday, KYIV, WEEK)).contains(LocalDate.parse("2026-11-21"));
        assertThat(WORKING.due(at("2026-11-23T10:00:00Z"), KYIV, day -> !day.equals(MONDAY)))
                .as("a holiday")
                .isEmpty();
    }

    @Test
    void theNextHourIsTodayOrTomorrow() {
        assertThat(WORKING.next(at("2026-11-23T07:00:00Z"), KYIV, WEEK)).contains(at("2026-11-23T07:30:00Z"));
        assertThat(WORKING.next(at("2026-11-23T07:30:00Z"), KYIV, WEEK)).contains(at("2026-11-24T07:30:00Z"));
        assertThat(WORKING.next(at("2026-11-20T08:00:00Z"), KYIV, WEEK)).isEmpty();
        assertThat(DAILY.next(at("2026-11-20T08:00:00Z"), KYIV, WEEK)).contains(at("2026-11-21T07:30:00Z"));
    }

    @Test
    void theHourIsThatOfTheClockWhenClocksAreMoved() {
        // summer time begins on the 29th of March and ends on the 25th of October
        assertThat(DAILY.next(at("2026-03-28T08:00:00Z"), KYIV, WEEK)).contains(at("2026-03-29T06:30:00Z"));
        assertThat(DAILY.next(at("2026-10-24T08:00:00Z"), KYIV, WEEK)).contains(at("2026-10-25T07:30:00Z"));
    }

    @Test
    void anHourThatTheClocksLeaveOutIsLaterAndOneThatComesTwiceIsTheFirst() {
        var early = new MorningRule(LocalTime.of(3, 30), false, List.of());
        LocalDate spring = LocalDate.parse("2026-03-29");
        LocalDate autumn = LocalDate.parse("2026-10-25");
        assertThat(early.due(at("2026-03-29T01:29:59Z"), KYIV, WEEK)).isEmpty();
        assertThat(early.due(at("2026-03-29T01:30:00Z"), KYIV, WEEK)).contains(spring);
        assertThat(early.due(at("2026-10-25T00:29:59Z"), KYIV, WEEK)).isEmpty();
        assertThat(early.due(at("2026-10-25T00:30:00Z"), KYIV, WEEK)).contains(autumn);
        assertThat(early.due(at("2026-10-25T01:30:00Z"), KYIV, WEEK)).contains(autumn);
    }

    private static Instant at(String text) {
        return Instant.parse(text);
    }
}
