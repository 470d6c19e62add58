package ua.vidhuk.calendar.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TermTest {

    private static final ZoneId KYIV = ZoneId.of("Europe/Kyiv");
    private static final WorkingCalendar PLAIN = new WorkingCalendar(Set.of(), Set.of());

    @Test
    void aMonthEndsWithTheDayOfTheSameNumber() {
        assertThat(end(1, TermUnit.MONTH, "2026-11-22T10:15:00")).isEqualTo("2026-12-22T23:59:59");
    }

    @Test
    void aMonthEndsOnTheLastDayOfAShorterMonth() {
        assertThat(end(1, TermUnit.MONTH, "2027-01-31T09:00:00")).isEqualTo("2027-02-28T23:59:59");
        assertThat(end(1, TermUnit.MONTH, "2026-05-31T09:00:00")).isEqualTo("2026-06-30T23:59:59");
    }

    @Test
    void aLeapYearGivesFebruaryItsDay() {
        assertThat(end(1, TermUnit.MONTH, "2028-01-31T09:00:00")).isEqualTo("2028-02-29T23:59:59");
        assertThat(end(15, TermUnit.CALENDAR_DAY, "2028-02-20T09:00:00")).isEqualTo("2028-03-06T23:59:59");
    }

    @Test
    void calendarDaysAreCountedFromTheDayAfter() {
        assertThat(end(30, TermUnit.CALENDAR_DAY, "2026-11-22T00:00:00")).isEqualTo("2026-12-22T23:59:59");
        assertThat(end(30, TermUnit.CALENDAR_DAY, "2026-11-22T23:59:59")).isEqualTo("2026-12-22T23:59:59");
    }

    @Test
    void theDayIsTheOneOnTheWallOfTheTenant() {
        // 22:30 in Greenwich is half past midnight of the next day in Kyiv
        assertThat(local(new Term(1, TermUnit.CALENDAR_DAY).end(Instant.parse("2026-11-22T22:30:00Z"), KYIV, PLAIN)))
                .isEqualTo("2026-11-24T23:59:59");
    }

    @Test
    void endsWithTheLocalDayWhateverTheClocksDo() {
        var october = new Term(1, TermUnit.CALENDAR_DAY).end(Instant.parse("2026-10-24T09:00:00Z"), KYIV, PLAIN);
        assertThat(october).as("winter time begins on the 25th").isEqualTo("2026-10-25T21:59:59Z");

        var march = new Term(1, TermUnit.CALENDAR_DAY).end(Instant.parse("2027-03-27T09:00:00Z"), KYIV, PLAIN);
        assertThat(march).as("summer time begins on the 28th").isEqualTo("2027-03-28T20:59:59Z");
    }

    @Test
    void hoursRunFromTheMomentThroughTheChangeOfTheClocks() {
        var start = Instant.parse("2026-10-24T21:00:00Z");
        assertThat(new Term(24, TermUnit.HOUR).end(start, KYIV, PLAIN)).isEqualTo("2026-10-25T21:00:00Z");
    }

    @Test
    void workingDaysSkipWeekEndsAndHolidays() {
        var holidays = new WorkingCalendar(Set.of(LocalDate.parse("2026-11-25")), Set.of());
        // a Friday: Monday, Tuesday, (holiday), Thursday
        assertThat(local(new Term(3, TermUnit.WORKING_DAY).end(at("2026-11-20T12:00:00"), KYIV, holidays)))
                .isEqualTo("2026-11-26T23:59:59");
    }

    @Test
    void aWorkingDayMovedToASaturdayCounts() {
        var moved = new WorkingCalendar(Set.of(LocalDate.parse("2026-11-23")), Set.of(LocalDate.parse("2026-11-21")));
        assertThat(local(new Term(2, TermUnit.WORKING_DAY).end(at("2026-11-20T12:00:00"), KYIV, moved)))
                .isEqualTo("2026-11-24T23:59:59");
    }

    @Test
    void aTermIsAtLeastOne() {
        assertThatThrownBy(() -> new Term(0, TermUnit.MONTH)).isInstanceOf(IllegalArgumentException.class);
    }

    private static LocalDateTime end(int amount, TermUnit unit, String start) {
        return local(new Term(amount, unit).end(at(start), KYIV, PLAIN));
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(KYIV).toInstant();
    }

    private static LocalDateTime local(Instant instant) {
        return LocalDateTime.ofInstant(instant, KYIV);
    }
}
