package ua.vidhuk.intake.entity;

import java.time.Duration;
import java.time.Instant;

/**
 * How a request is signed by the system that sends it.
 *
 * @param timestamp seconds since 1970 in decimal, as the header {@code Vidhuk-Timestamp} says
 * @param value {@code v1=} and the HMAC-SHA-256 of {@code <timestamp>.<body>} in lower-case hexadecimal
 * @param body as it came, byte for byte
 */
public record Signature(String timestamp, String value, byte[] body) {

    /** For so long a signed request may be on its way; later it is taken for one that was caught and sent again. */
    private static final Duration FRESH = Duration.ofMinutes(5);

    public Signature {
        timestamp = timestamp == null ? "" : timestamp.strip();
        value = value == null ? "" : value.strip();
        body = body.clone();
    }

    @Override
    public byte[] body() {
        return body.clone();
    }

    /** Whether it was made about now, by this clock. */
    public boolean isFresh(Instant now) {
        try {
            var made = Instant.ofEpochSecond(Long.parseLong(timestamp));
            return Duration.between(made, now).abs().compareTo(FRESH) <= 0;
        } catch (NumberFormatException | java.time.DateTimeException | ArithmeticException e) {
            return false;
        }
    }
}
