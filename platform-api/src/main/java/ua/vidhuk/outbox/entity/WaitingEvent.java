package ua.vidhuk.outbox.entity;

import java.time.Duration;
import java.util.List;

/**
 * An event that is still to be delivered.
 *
 * @param sequence its place in the order of writing
 * @param attempts how often its delivery has failed
 */
public record WaitingEvent(long sequence, DomainEvent event, int attempts) {

    private static final List<Duration> PAUSES = List.of(
            Duration.ofSeconds(10),
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(1));

    /** How long it rests after one more failure; it is never given up. */
    public Duration pause() {
        return PAUSES.get(Math.min(attempts, PAUSES.size() - 1));
    }
}
