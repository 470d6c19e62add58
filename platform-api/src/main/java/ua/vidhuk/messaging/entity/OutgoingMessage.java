package ua.vidhuk.messaging.entity;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import ua.vidhuk.language.entity.Language;

/**
 * A notice on its way to the mail server.
 *
 * @param attachments what goes with it
 * @param attempts how often it was tried, the one under way included
 */
public record OutgoingMessage(
        UUID id,
        MailAddress recipient,
        Language language,
        String title,
        String body,
        Attachments attachments,
        Instant createdAt,
        int attempts) {

    private static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(6));
    private static final Duration PATIENCE = Duration.ofDays(2);

    /** When to try again after a failure at this moment. */
    public Instant retryAfter(Instant failedAt) {
        return failedAt.plus(PAUSES.get(Math.min(attempts, PAUSES.size()) - 1));
    }

    /** Whether the next attempt would come too late to be of use. */
    public boolean isHopeless(Instant failedAt) {
        return retryAfter(failedAt).isAfter(createdAt.plus(PATIENCE));
    }
}
