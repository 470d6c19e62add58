package ua.vidhuk.appeals.entity;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * How a deadline once moved.
 *
 * @param cause {@code extension}, {@code clarification} or {@code priority}
 */
public record DeadlineMove(String cause, Instant before, Instant after) {

    public static final String EXTENSION = "extension";
    public static final String CLARIFICATION = "clarification";
    public static final String PRIORITY = "priority";

    /**
     * The deadline that would hold if nobody had pressed: what it was before the priority moved it, with the time for which the
     * clock stood since. An extension was given for the deadline as it was, and stays.
     *
     * @param moves the oldest first
     * @param registered the deadline at the registration as it would be without a pressing priority
     * @param now the deadline that holds
     */
    public static Instant unhurried(List<DeadlineMove> moves, Instant registered, Instant now) {
        Instant base = registered;
        for (DeadlineMove move : moves) {
            switch (move.cause) {
                case CLARIFICATION -> base = base.plus(Duration.between(move.before, move.after));
                case EXTENSION -> base = move.after;
                default -> base = move.before.isAfter(base) ? move.before : base;
            }
        }
        return base.isAfter(now) ? base : now;
    }
}
