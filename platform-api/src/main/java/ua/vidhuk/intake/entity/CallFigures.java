package ua.vidhuk.intake.entity;

import java.time.LocalDate;
import java.util.List;

/**
 * The calls of a day (P17).
 *
 * @param day in the tenant's time zone
 * @param total of the whole day
 * @param hours those hours in which somebody called
 * @param consultations that were given on the day
 */
public record CallFigures(LocalDate day, CallHour total, List<CallHour> hours, ConsultationFigures consultations) {

    /**
     * The calls that began within an hour, or within the day.
     *
     * @param hour 0 to 23; -1 for the day
     * @param calls all of them
     * @param answered somebody spoke with the caller
     * @param answeredQuickly of those, within ten seconds
     * @param missed ended before anybody answered
     * @param waitSeconds the mean until the answer; null when none was answered
     * @param lengthSeconds the mean from answer to end; null when none was answered and ended
     */
    public record CallHour(
            int hour,
            int calls,
            int answered,
            int answeredQuickly,
            int missed,
            Integer waitSeconds,
            Integer lengthSeconds) {

        /** How many of a hundred calls were answered within ten seconds; 0 when nobody called. */
        public int quickShare() {
            return calls == 0 ? 0 : Math.round(answeredQuickly * 100f / calls);
        }
    }

    public CallFigures {
        hours = List.copyOf(hours);
    }
}
