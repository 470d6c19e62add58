package ua.vidhuk.intake.entity;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * A call as the telephone exchange has told of it so far.
 *
 * @param id of the call, ours
 * @param phone the caller's in E.164, or null when it is withheld or none that we can read
 * @param phoneAsSent what the exchange sent when that is no number as it stands, at most 40 characters, or null
 * @param line the number that was called, as the exchange writes it, or null
 * @param agent login of the operator at whose phone it rings or who answered, or null
 * @param beganAt the earliest that was told of it
 * @param answeredAt or null
 * @param endedAt or null
 * @param recording where the exchange keeps the sound, or null
 * @param takenBy login of who opened its form, or null
 * @param appealId what was registered of it, or null
 * @param called the phone line of that number; null when it is of none
 * @param withoutCaller whether it came on a trust line, so that neither number nor recording is kept
 */
public record PhoneCall(
        UUID id,
        String phone,
        String phoneAsSent,
        String line,
        String agent,
        Instant beganAt,
        Instant answeredAt,
        Instant endedAt,
        String recording,
        String takenBy,
        UUID appealId,
        CalledLine called,
        boolean withoutCaller) {

    /** Whom to call back: the number, else what was sent in its place; null when it is withheld. */
    public String caller() {
        return phone == null ? phoneAsSent : phone;
    }

    /** How it stands: {@code ringing}, {@code answered}, {@code ended} or {@code missed}. */
    public String state() {
        if (endedAt != null) {
            return answeredAt == null ? "missed" : "ended";
        }
        return answeredAt == null ? "ringing" : "answered";
    }

    public boolean missed() {
        return endedAt != null && answeredAt == null;
    }

    /** How long the caller waited; until now while it rings. */
    public Duration waited(Instant now) {
        Instant until = answeredAt != null ? answeredAt : endedAt != null ? endedAt : now;
        Duration waited = Duration.between(beganAt, until);
        return waited.isNegative() ? Duration.ZERO : waited;
    }

    /** How long was spoken; nothing while it lasts and when nobody answered. */
    public Duration spoken() {
        boolean whole = answeredAt != null && endedAt != null && endedAt.isAfter(answeredAt);
        return whole ? Duration.between(answeredAt, endedAt) : Duration.ZERO;
    }
}
