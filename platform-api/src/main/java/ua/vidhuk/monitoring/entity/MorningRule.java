package ua.vidhuk.monitoring.entity;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * When the morning report is made, and who gets it (I4).
 *
 * @param hour in the tenant's time zone
 * @param workingDaysOnly whether only on days on which the centre works
 * @param readers who gets it by letter; nobody when empty
 */
public record MorningRule(LocalTime hour, boolean workingDaysOnly, List<MorningReader> readers) {

    /** What holds where nothing is set: half past nine on working days, to the managers. */
    public static final MorningRule USUAL = new MorningRule(
            LocalTime.of(9, 30), true, List.of(new MorningReader(List.of("manager"), List.of(), List.of())));

    public MorningRule {
        readers = List.copyOf(readers);
    }

    /**
     * The day whose report should be there now: today from its hour on until its end, so that what was missed at the hour is
     * made up for on the same day and never on the next.
     *
     * @param worked whether the centre works on a day
     */
    public Optional<LocalDate> due(Instant now, ZoneId zone, Predicate<LocalDate> worked) {
        return Optional.of(LocalDate.ofInstant(now, zone))
                .filter(day -> !now.isBefore(hourOf(day, zone)))
                .filter(day -> holdsOn(day, worked));
    }

    /**
     * When the hour comes next, today or tomorrow; empty when it does on neither.
     *
     * @param worked whether the centre works on a day
     */
    public Optional<Instant> next(Instant now, ZoneId zone, Predicate<LocalDate> worked) {
        LocalDate today = LocalDate.ofInstant(now, zone);
        return Stream.of(today, today.plusDays(1))
                .filter(day -> holdsOn(day, worked))
                .map(day -> hourOf(day, zone))
                .filter(now::isBefore)
                .findFirst();
    }

    /** An hour that the clocks leave out is that much later, one that comes twice is the first. */
    private Instant hourOf(LocalDate day, ZoneId zone) {
        return ZonedDateTime.of(day, hour, zone).toInstant();
    }

    private boolean holdsOn(LocalDate day, Predicate<LocalDate> worked) {
        return !workingDaysOnly || worked.test(day);
    }
}
