package ua.vidhuk.calendar.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import ua.vidhuk.calendar.entity.JurisdictionCalendar;

/** The calendars, held in memory and read anew every minute, so that a deadline costs no look-up. */
@ApplicationScoped
public class Calendars {

    private static final Duration FRESH = Duration.ofMinutes(1);

    @Inject
    CalendarSource source;

    @Inject
    Clock clock;

    private final AtomicBoolean reading = new AtomicBoolean();
    private volatile Snapshot snapshot;

    private record Snapshot(Map<String, JurisdictionCalendar> byCode, Instant readAt) {}

    /**
     * The calendar of a jurisdiction; for a thread that is bound to a tenant.
     *
     * @param jurisdiction its code: {@code UA}
     * @throws IllegalStateException when there is no such jurisdiction
     */
    public JurisdictionCalendar of(String jurisdiction) {
        JurisdictionCalendar calendar = current().byCode().get(jurisdiction);
        if (calendar == null) {
            throw new IllegalStateException("no calendar of the jurisdiction " + jurisdiction);
        }
        return calendar;
    }

    private Snapshot current() {
        Snapshot known = snapshot;
        if (known == null) {
            // nobody waits for another's reading: it may need the connection that this thread holds
            known = read();
        } else if (known.readAt().isBefore(clock.instant().minus(FRESH)) && reading.compareAndSet(false, true)) {
            try {
                known = read();
            } finally {
                reading.set(false);
            }
        }
        return known;
    }

    private Snapshot read() {
        var fresh = new Snapshot(Map.copyOf(source.readAll()), clock.instant());
        snapshot = fresh;
        return fresh;
    }
}
