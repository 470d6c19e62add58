package ua.vidhuk.calendar.entity;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;

/**
 * A length of time as the law gives it: one month, 15 calendar days, 5 working days, 24 hours.
 *
 * @param amount at least one
 */
public record Term(int amount, TermUnit unit) {

    public Term {
        Objects.requireNonNull(unit, "a term has a unit");
        if (amount < 1) {
            throw new IllegalArgumentException("a term is at least one " + unit.label());
        }
    }

    /**
     * When the term ends. Days and months are counted from the day after the start and end with the last second of the
     * last day where the clock of {@code zone} is on the wall; hours run from the very moment. A month ends on the day of
     * the same number, or on the last day of a shorter month. A calendar day that is a holiday is not moved.
     */
    public Instant end(Instant start, ZoneId zone, WorkingCalendar calendar) {
        LocalDate day = start.atZone(zone).toLocalDate();
        return switch (unit) {
            case HOUR -> start.plus(Duration.ofHours(amount));
            case CALENDAR_DAY -> endOf(day.plusDays(amount), zone);
            case WORKING_DAY -> endOf(calendar.plusWorkingDays(day, amount), zone);
            case MONTH -> endOf(day.plusMonths(amount), zone);
        };
    }

    private static Instant endOf(LocalDate day, ZoneId zone) {
        return day.plusDays(1).atStartOfDay(zone).minusSeconds(1).toInstant();
    }
}
