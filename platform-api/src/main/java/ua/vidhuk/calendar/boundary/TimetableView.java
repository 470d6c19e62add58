package ua.vidhuk.calendar.boundary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import ua.vidhuk.calendar.control.Timetables;
import ua.vidhuk.calendar.entity.Shift;
import ua.vidhuk.calendar.entity.WorkingTime;

/**
 * When the centre works.
 *
 * @param madeAt since when it holds; null for what holds where nothing was set
 * @param madeBy who set it, or null
 * @param week the shifts of Monday to Sunday; empty for a day off
 * @param days those that differ
 * @param promisesInShifts whether the hours that the centre promises run in its shifts only
 */
public record TimetableView(
        Instant madeAt, String madeBy, List<String> week, List<OwnDayView> days, boolean promisesInShifts) {

    /**
     * @param hours shifts; empty for a day off
     * @param name why, or empty
     */
    public record OwnDayView(LocalDate day, String hours, String name) {}

    static TimetableView of(Timetables.Version version) {
        return of(version.madeAt(), version.by(), version.time(), version.promisesInShifts());
    }

    static TimetableView usual() {
        return of(null, null, WorkingTime.USUAL, false);
    }

    private static TimetableView of(Instant madeAt, String by, WorkingTime time, boolean promisesInShifts) {
        return new TimetableView(
                madeAt,
                by,
                time.week().stream().map(Shift::text).toList(),
                time.days().stream()
                        .map(each -> new OwnDayView(each.day(), Shift.text(each.shifts()), each.name()))
                        .toList(),
                promisesInShifts);
    }
}
