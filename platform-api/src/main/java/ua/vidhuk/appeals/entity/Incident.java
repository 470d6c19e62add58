package ua.vidhuk.appeals.entity;

import java.time.Instant;
import java.util.UUID;

/**
 * One cause that explains many questions (P4).
 *
 * @param title what happened, as applicants read it
 * @param categoryId of the question that it was made from
 * @param closedAt when all was over, or null
 * @param answer with which its questions were closed, or null
 */
public record Incident(
        UUID id, String title, UUID categoryId, Instant openedAt, String openedBy, Instant closedAt, String answer) {

    public boolean isOpen() {
        return closedAt == null;
    }
}
