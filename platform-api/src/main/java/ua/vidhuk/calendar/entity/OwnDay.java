package ua.vidhuk.calendar.entity;

import java.time.LocalDate;
import java.util.List;

/**
 * A day on which a centre works otherwise than its week and the holidays of the jurisdiction say.
 *
 * @param shifts none on a day off
 * @param name why
 */
public record OwnDay(LocalDate day, List<Shift> shifts, String name) {

    public OwnDay {
        shifts = List.copyOf(shifts);
    }
}
