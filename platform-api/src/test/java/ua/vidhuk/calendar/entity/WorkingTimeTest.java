package ua.vidhuk.calendar.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** When somebody is there to be told. */
class WorkingTimeTest {

    private static final ZoneId KYIV = ZoneId.of("Europe/Kyiv");
    private static final LocalDate MONDAY = LocalDate.parse("2026-11-23");
    private static final WorkingCalendar PLAIN = new WorkingCalendar(Set.of(), Set.of());

    @Test
    void atNightAndAtTheWeekEndTheNextMorningIsWaitedFor() {
        assertThat(next("2026-11-23T08:30:00Z", PLAIN)).isEqualTo("2026-11-23T08:30:00Z");
        assertThat(next("2026-11-23T03:00:00Z", PLAIN)).isEqualTo("2026-11-23T06:00:00Z");
        assertThat(next("2026-11-20T15:00:00Z", PLAIN)).isEqualTo("2026-11-23T06:00:00Z");
    }

    @Test
    void aHolidayIsOffAndAMovedWorkingDayIsNot() {
        var law = new WorkingCalendar(Set.of(MONDAY), Set.of(MONDAY.minusDays(2)));
        assertThat(next("2026-11-20T15:00:00Z", law)).isEqualTo("2026-11-21T06:00:00Z");
        assertThat(next("2026-11-21T15:00:00Z", law)).isEqualTo("2026-11-24T06:00:00Z");
    }

    @Test
    void anOwnDayComesBeforeTheHoliday() {
        var duty = new OwnDay(MONDAY, Shift.parse("10:00-12:00"), "Чергування");
        var time = new WorkingTime(WorkingTime.USUAL.week(), List.of(duty));
        assertThat(time.next(
                        Instant.parse("2026-11-22T15:00:00Z"), KYIV, new WorkingCalendar(Set.of(MONDAY), Set.of())))
                .contains(Instant.parse("2026-11-23T08:00:00Z"));
    }

    @Test
    void betweenTwoShiftsTheSecondIsWaitedFor() {
        var week = Collections.nCopies(7, Shift.parse("08:00-12:00, 13:00-24:00"));
        var time = new WorkingTime(week, List.of());
        assertThat(time.next(Instant.parse("2026-11-22T10:15:00Z"), KYIV, PLAIN))
                .contains(Instant.parse("2026-11-22T11:00:00Z"));
    }

    @Test
    void workIsCountedInShiftsAlone() {
        var week = Collections.nCopies(7, Shift.parse("08:00-12:00, 13:00-17:00"));
        var duty = new OwnDay(MONDAY.plusDays(1), Shift.parse("09:00-10:00"), "Скорочений");
        var time = new WorkingTime(week, List.of(duty));
        // Monday 10:30 in Kyiv: 1.5 h until noon, 4 h after, 1 h on the short day, the rest on Wednesday
        assertThat(after(time, "2026-11-23T08:30:00Z", 1, PLAIN)).isEqualTo("2026-11-23T09:30:00Z");
        assertThat(after(time, "2026-11-23T08:30:00Z", 2, PLAIN)).isEqualTo("2026-11-23T11:30:00Z");
        assertThat(after(time, "2026-11-23T08:30:00Z", 8, PLAIN)).isEqualTo("2026-11-25T07:30:00Z");
        assertThat(after(time, "2026-11-23T20:00:00Z", 1, PLAIN)).isEqualTo("2026-11-24T08:00:00Z");
        var holiday = new WorkingCalendar(Set.of(MONDAY.plusDays(2)), Set.of());
        assertThat(after(time, "2026-11-23T08:30:00Z", 8, holiday)).isEqualTo("2026-11-26T07:30:00Z");
    }

    @Test
    void workRoundTheClockIsAsLongOnTheDayOfSummerTime() {
        var time = new WorkingTime(Collections.nCopies(7, Shift.parse("00:00-24:00")), List.of());
        assertThat(after(time, "2027-03-27T20:00:00Z", 24, PLAIN)).isEqualTo("2027-03-28T20:00:00Z");
    }

    private static Instant after(WorkingTime time, String from, int hours, WorkingCalendar law) {
        return time.after(Instant.parse(from), Duration.ofHours(hours), KYIV, law)
                .orElseThrow();
    }

    @Test
    void whoNeverWorksIsNotWaitedForForEver() {
        List<List<Shift>> never = Collections.nCopies(7, List.of());
        assertThat(new WorkingTime(never, List.of()).next(Instant.parse("2026-11-22T10:15:00Z"), KYIV, PLAIN))
                .isEmpty();
    }

    @Test
    void shiftsAreKeptInOneForm() {
        assertThat(Shift.text(Shift.parse(" 13.00–17:00 ; 8:00 - 12:00 "))).isEqualTo("08:00-12:00, 13:00-17:00");
        assertThat(Shift.parse(null)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"8-17", "17:00-08:00", "08:00-12:00, 11:00-13:00", "24:30-25:00", "08:00-24:30", "цілий день"})
    void whatIsNoShiftIsRefused(String text) {
        assertThatThrownBy(() -> Shift.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    private static String next(String from, WorkingCalendar law) {
        return WorkingTime.USUAL
                .next(Instant.parse(from), KYIV, law)
                .orElseThrow()
                .toString();
    }
}
