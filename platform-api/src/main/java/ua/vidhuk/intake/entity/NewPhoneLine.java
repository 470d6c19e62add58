package ua.vidhuk.intake.entity;

import java.util.List;

/**
 * A phone line as somebody types it, not yet checked.
 *
 * @param seen the version that is changed; null for a new one
 * @param name by which it is announced
 * @param kind {@code hot}, {@code direct} or {@code trust}
 * @param numbers that residents dial
 * @param official who answers, with the office, or null
 * @param hours when it is open, in words, or null
 * @param sessions of a direct line
 * @param active whether it is announced; null for yes
 */
public record NewPhoneLine(
        Long seen,
        String name,
        String kind,
        List<String> numbers,
        String official,
        String hours,
        List<LineSession> sessions,
        Boolean active) {

    /** What a request without a body says. */
    public static final NewPhoneLine NOTHING = new NewPhoneLine(null, null, null, null, null, null, null, null);
}
