package ua.vidhuk.web.portal;

import java.time.Duration;
import ua.vidhuk.appeals.boundary.PublicFigures;

/**
 * What the last seven days came to.
 *
 * @param registered questions that came in
 * @param solved questions that were closed
 * @param medianTime from registration to closing, half took less; null when nothing was closed
 */
public record WeekFigures(long registered, long solved, Duration medianTime) {

    static WeekFigures of(PublicFigures figures) {
        Duration median = figures.medianHours() == null
                ? null
                : Duration.ofMinutes(
                        Math.round(figures.medianHours() * Duration.ofHours(1).toMinutes()));
        return new WeekFigures(figures.registered(), figures.closed(), median);
    }

    /** Nothing to show yet. */
    public boolean isEmpty() {
        return registered == 0 && solved == 0;
    }
}
