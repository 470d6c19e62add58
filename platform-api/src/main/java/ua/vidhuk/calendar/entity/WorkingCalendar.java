package ua.vidhuk.calendar.entity;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/**
 * Which days are worked: Monday to Friday, but for holidays, and but for working days moved to a week-end.
 *
 * @param holidays days off, whatever day of the week they are
 * @param workingDays days worked, whatever day of the week they are
 */
public record WorkingCalendar(Set<LocalDate> holidays, Set<LocalDate> workingDays) {

    public WorkingCalendar {
        holidays = Set.copyOf(holidays);
        workingDays = Set.copyOf(workingDays);
    }

    public boolean isWorkingDay(LocalDate day) {
        if (workingDays.contains(day)) {
            return true;
        }
        boolean weekEnd = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return !weekEnd && !holidays.contains(day);
    }

    /** The last of this many working days after a day, which may itself be any day. */
    public LocalDate plusWorkingDays(LocalDate day, int amount) {
        LocalDate last = day;
        int left = amount;
        while (left > 0) {
            last = last.plusDays(1);
            if (isWorkingDay(last)) {
                left--;
            }
        }
        return last;
    }
}
