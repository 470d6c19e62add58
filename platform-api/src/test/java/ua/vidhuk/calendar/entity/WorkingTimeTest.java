package ua.vidhuk.calendar.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
