package ua.vidhuk.calendar.entity;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When a centre works: the shifts of its week, and the days that differ.
 *
 * @param week the shifts of Monday to Sunday; none on a day off
 * @param days own days, which come before the week and before the holidays of the jurisdiction
 */
public record WorkingTime(List<List<Shift>> week, List<OwnDay> days) {

    /** What holds where nothing is set: Monday to Friday, 8:00 to 17:00. */
    public static final WorkingTime USUAL = usual();

    /** A centre that opens once a year is asked no further. */
    private static final int FARTHEST = 400;

    public WorkingTime {
        if (week.size() != 7) {
            throw new IllegalArgumentException("a week has seven days");
        }
        week = week.stream().map(List::copyOf).toList();
        days = List.copyOf(days);
    }

    private static WorkingTime usual() {
        var work = List.of(new Shift(8 * 60, 17 * 60));
        List<Shift> off = List.of();
        return new WorkingTime(
                Stream.concat(Collections.nCopies(5, work).stream(), Stream.of(off, off))
                        .toList(),
                List.of());
    }

    /** The shifts of a day: its own, else none on a holiday, else those of the week; a moved working day is a Monday. */
    public List<Shift> on(LocalDate day, WorkingCalendar law) {
        var own = days.stream().filter(each -> each.day().equals(day)).findFirst();
        if (own.isPresent()) {
            return own.get().shifts();
        }
        List<Shift> usual = week.get(day.getDayOfWeek().getValue() - 1);
        if (law.workingDays().contains(day)) {
            return usual.isEmpty() ? week.getFirst() : usual;
        }
        return law.holidays().contains(day) ? List.of() : usual;
    }

    public boolean isWorked(Instant at, ZoneId zone, WorkingCalendar law) {
        LocalDateTime local = at.atZone(zone).toLocalDateTime();
        int minute = local.getHour() * 60 + local.getMinute();
        return on(local.toLocalDate(), law).stream().anyMatch(each -> each.contains(minute));
    }

    /** The moment itself when somebody works then, else when the next shift begins; empty when none does within a year. */
    public Optional<Instant> next(Instant from, ZoneId zone, WorkingCalendar law) {
        LocalDateTime local = from.atZone(zone).toLocalDateTime();
        int now = local.getHour() * 60 + local.getMinute();
        if (isWorked(from, zone, law)) {
            return Optional.of(from);
        }
        var later = on(local.toLocalDate(), law).stream()
                .filter(each -> each.from() > now)
                .findFirst();
        if (later.isPresent()) {
            return Optional.of(begin(local.toLocalDate(), later.get(), zone));
        }
        return Stream.iterate(local.toLocalDate().plusDays(1), day -> day.plusDays(1))
                .limit(FARTHEST)
                .filter(day -> !on(day, law).isEmpty())
                .findFirst()
                .map(day -> begin(day, on(day, law).getFirst(), zone));
    }

    /**
     * When so much work has been done from a moment on; empty when that takes longer than a year.
     *
     * @param law holidays and moved working days
     */
    public Optional<Instant> after(Instant from, Duration work, ZoneId zone, WorkingCalendar law) {
        Duration left = work;
        LocalDate first = from.atZone(zone).toLocalDate();
        for (LocalDate day = first; day.isBefore(first.plusDays(FARTHEST)); day = day.plusDays(1)) {
            for (Shift shift : on(day, law)) {
                Instant begin = at(day, shift.from(), zone);
                Instant start = begin.isBefore(from) ? from : begin;
                Duration lasts = Duration.between(start, at(day, shift.to(), zone));
                if (left.compareTo(lasts) <= 0) {
                    return Optional.of(start.plus(left));
                }
                left = lasts.isNegative() ? left : left.minus(lasts);
            }
        }
        return Optional.empty();
    }

    /** A minute of a day; the last is the midnight behind it. */
    private static Instant at(LocalDate day, int minute, ZoneId zone) {
        return day.atStartOfDay().plusMinutes(minute).atZone(zone).toInstant();
    }

    private static Instant begin(LocalDate day, Shift shift, ZoneId zone) {
        return at(day, shift.from(), zone);
    }
}
