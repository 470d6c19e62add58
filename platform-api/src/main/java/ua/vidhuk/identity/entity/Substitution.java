package ua.vidhuk.identity.entity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Somebody stands in for a colleague who is away (L4, I2). Why they are away is nobody's business and is kept nowhere.
 *
 * @param firstDay in the tenant's time zone
 * @param lastDay likewise, included
 * @param made when and by whom
 * @param ended before its time, or null
 */
public record Substitution(
        UUID id, Colleague absent, Colleague substitute, LocalDate firstDay, LocalDate lastDay, Mark made, Mark ended) {

    /** When something was done, and the login of whoever did it. */
    public record Mark(Instant at, String by) {}

    /** Whether it is in force, will be, or is over. */
    public enum Phase {
        PLANNED,
        IN_FORCE,
        OVER,
        ENDED
    }

    public Phase on(LocalDate day) {
        if (ended != null) {
            return Phase.ENDED;
        }
        if (day.isBefore(firstDay)) {
            return Phase.PLANNED;
        }
        return day.isAfter(lastDay) ? Phase.OVER : Phase.IN_FORCE;
    }

    /** Whether it can have an effect now or later. */
    public boolean isOpen(LocalDate today) {
        Phase phase = on(today);
        return phase == Phase.PLANNED || phase == Phase.IN_FORCE;
    }

    boolean sharesADayWith(LocalDate first, LocalDate last) {
        return !lastDay.isBefore(first) && !firstDay.isAfter(last);
    }

    /** Whether it concerns this person, as the one who is away or as the substitute. */
    public boolean concerns(String username) {
        return absent.username().equals(username) || substitute.username().equals(username);
    }
}
