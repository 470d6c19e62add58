package ua.vidhuk.calendar.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;

/** The one clock; whoever asks for the time injects it, so that tests may set it. */
@ApplicationScoped
public class ClockSource {

    /** In steps of a microsecond, as PostgreSQL keeps time: what is told at once is what will be told later. */
    @Produces
    Clock utc() {
        return Clock.tick(Clock.systemUTC(), Duration.of(1, ChronoUnit.MICROS));
    }
}
