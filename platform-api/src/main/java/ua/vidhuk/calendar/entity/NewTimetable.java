package ua.vidhuk.calendar.entity;

import java.time.LocalDate;
import java.util.List;

/**
 * When a centre works, as somebody types it.
 *
 * @param week the shifts of Monday to Sunday: {@code 08:00-12:00, 13:00-17:00}; empty for a day off
 * @param days those that differ; may be null
 * @param promisesInShifts whether the hours that the centre promises run in its shifts only; null for round the clock
 */
public record NewTimetable(List<String> week, List<NewOwnDay> days, Boolean promisesInShifts) {

    /**
     * @param hours shifts; empty for a day off
     * @param name why
     */
    public record NewOwnDay(LocalDate day, String hours, String name) {}
}
