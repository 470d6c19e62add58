package ua.vidhuk.intake.entity;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/**
 * When an official answers on a direct line, in the tenant's time zone.
 *
 * @param begins the first minute of it
 * @param ends when it is over, on the same day
 * @param official who answers then; null for whoever the line names
 */
public record LineSession(LocalDate day, LocalTime begins, LocalTime ends, String official) {

    /** Whether it goes on at a moment, as the tenant's clocks show it. */
    public boolean isOn(LocalDateTime moment) {
        return day.equals(moment.toLocalDate())
                && !moment.toLocalTime().isBefore(begins)
                && moment.toLocalTime().isBefore(ends);
    }

    /** Whether it goes on or comes, as the tenant's clocks show the moment. */
    public boolean isAhead(LocalDateTime moment) {
        return day.atTime(ends).isAfter(moment);
    }

    /** Whether there is a minute that belongs to both. */
    public boolean overlaps(LineSession other) {
        return day.equals(other.day) && begins.isBefore(other.ends) && other.begins.isBefore(ends);
    }
}
