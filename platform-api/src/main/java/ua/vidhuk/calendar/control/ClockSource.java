package ua.vidhuk.calendar.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** The one clock; whoever asks for the time injects it, so that tests may set it. */
@ApplicationScoped
public class ClockSource {

    @Produces
    Clock utc() {
        return Clock.systemUTC();
    }
}
