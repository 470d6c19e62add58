package ua.vidhuk.messaging.entity;

import java.time.Instant;
import java.util.UUID;

/**
 * A notice as the history shows it.
 *
 * @param subjectId what it is about
 * @param maskedRecipient enough to recognise, not to know: {@code o***@example.org}
 * @param sentAt when the mail server took it, or null
 * @param failure a code for why it was given up or is late, or null
 */
public record Notice(
        UUID id,
        UUID subjectId,
        String template,
        String maskedRecipient,
        String title,
        Instant createdAt,
        Instant sentAt,
        NoticeState state,
        String failure) {}
