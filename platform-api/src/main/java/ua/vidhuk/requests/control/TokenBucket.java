package ua.vidhuk.requests.control;

import java.time.Duration;
import java.time.Instant;

/** So many requests in a period, evenly refilled; a burst may use them up at once. */
final class TokenBucket {

    private final double capacity;
    private final Duration period;
    private double tokens;
    private Instant filledAt;

    TokenBucket(double capacity, Duration period, Instant now) {
        this.capacity = capacity;
        this.period = period;
        this.tokens = capacity;
        this.filledAt = now;
    }

    /** Takes one; returns how long to wait for the next when there is none, zero when it was taken. */
    synchronized Duration take(Instant now) {
        refill(now);
        if (tokens >= 1) {
            tokens -= 1;
            return Duration.ZERO;
        }
        double missing = 1 - tokens;
        return Duration.ofNanos((long) Math.ceil(missing / capacity * period.toNanos()));
    }

    /** A full bucket says no more than none: it may be forgotten. */
    synchronized boolean isFull(Instant now) {
        refill(now);
        return tokens >= capacity;
    }

    private void refill(Instant now) {
        if (now.isAfter(filledAt)) {
            double share = (double) Duration.between(filledAt, now).toNanos() / period.toNanos();
            tokens = Math.min(capacity, tokens + share * capacity);
            filledAt = now;
        }
    }
}
