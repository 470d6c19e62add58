package ua.vidhuk.appeals.boundary;

import java.time.LocalDate;
import java.util.Map;
import ua.vidhuk.appeals.control.MarkCounts.Counts;

/**
 * What the appeals of a period were by law.
 *
 * @param from the first day
 * @param until the last day
 * @param all how many there were
 * @param anonymous how many did not say who sent them
 * @param repeated how many repeated an earlier one
 * @param collective how many were signed by several
 * @param signatories how many signed those, together
 * @param refused how many questions were refused in that time, by the code of the ground
 */
public record MarkFigures(
        LocalDate from,
        LocalDate until,
        long all,
        long anonymous,
        long repeated,
        long collective,
        long signatories,
        Map<String, Long> refused) {

    static MarkFigures of(LocalDate from, LocalDate until, Counts counts) {
        return new MarkFigures(
                from,
                until,
                counts.all(),
                counts.anonymous(),
                counts.repeated(),
                counts.collective(),
                counts.signatories(),
                counts.refused());
    }
}
