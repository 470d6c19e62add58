package ua.vidhuk.appeals.boundary;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ua.vidhuk.appeals.control.WorkCounts.Tally;

/**
 * How the questions were carried out that were closed in a time (P6).
 *
 * @param from the first day
 * @param until the last day
 * @param all of them, each once
 * @param executors by responsible enterprise, the worst on time first; what none had last
 * @param districts by district, the worst on time first; what lies in several counts for each, what lies in none is last
 */
public record WorkFigures(
        LocalDate from, LocalDate until, WorkQuality all, List<ExecutorWork> executors, List<DistrictWork> districts) {

    private static final int HUNDRED = 100;
    private static final double HOUR = 3600;
    private static final double TENTHS = 10;

    public WorkFigures {
        executors = List.copyOf(executors);
        districts = List.copyOf(districts);
    }

    /**
     * @param code of the enterprise; null for what none had
     * @param names by language tag, or null
     * @param work how it was carried out
     */
    public record ExecutorWork(String code, Map<String, String> names, WorkQuality work) {}

    /**
     * @param id of the district; null for what lies in none
     * @param name by which the staff knows it, or null
     * @param work how it was carried out
     */
    public record DistrictWork(UUID id, String name, WorkQuality work) {}

    /**
     * How questions were carried out.
     *
     * @param closed how many were closed
     * @param onTime how many of those by their deadline as it stood then
     * @param reallyDone of how many of those of which the applicant said whether it was done they said so, and never the
     *     contrary
     * @param satisfied how many ratings of all were 4 or 5
     * @param meanHours from registration to closing, to a tenth; null when none was closed
     */
    public record WorkQuality(
            long closed, WorkShare onTime, WorkShare reallyDone, WorkShare satisfied, Double meanHours) {

        static WorkQuality of(Tally tally) {
            return new WorkQuality(
                    tally.closed(),
                    WorkShare.part(tally.onTime(), tally.closed()),
                    WorkShare.part(tally.reallyDone(), tally.said()),
                    WorkShare.part(tally.satisfied(), tally.rated()),
                    tally.closed() == 0 ? null : hours(tally));
        }

        private static Double hours(Tally tally) {
            return Math.round(tally.seconds() / tally.closed() / HOUR * TENTHS) / TENTHS;
        }
    }

    /**
     * How many of how many, because a percentage of two says little.
     *
     * @param count how many
     * @param of of how many
     * @param percent rounded, but 100 only when it is all of them and 0 only when it is none; null of none at all
     */
    public record WorkShare(long count, long of, Integer percent) {

        static WorkShare part(long count, long of) {
            if (of == 0) {
                return new WorkShare(count, of, null);
            }
            int rounded = (int) Math.round((double) count * HUNDRED / of);
            boolean clear = count == 0 || count == of;
            return new WorkShare(count, of, clear ? rounded : Math.clamp(rounded, 1, HUNDRED - 1));
        }

        /** From 0 to 1; 1 of none at all. */
        double ratio() {
            return of == 0 ? 1 : (double) count / of;
        }
    }
}
