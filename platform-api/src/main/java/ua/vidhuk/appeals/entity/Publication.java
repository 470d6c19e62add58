package ua.vidhuk.appeals.entity;

import java.time.Instant;
import java.util.UUID;

/**
 * What everybody may read of a question, and how it came to that.
 *
 * @param question which
 * @param consentedAt when the applicant agreed, or null when nobody did
 * @param words what is or was public, or null when nothing ever was
 * @param publishedAt since when, or null
 * @param publishedBy login of who published it, or null
 * @param withdrawnAt since when it is not public any more, or null
 */
public record Publication(
        UUID question, Instant consentedAt, Words words, Instant publishedAt, String publishedBy, Instant withdrawnAt) {

    /**
     * What is public; staff made sure that it says nothing of anybody.
     *
     * @param text what is asked
     * @param place where, or null
     * @param answer what was answered, or null
     */
    public record Words(String text, String place, String answer) {}

    /** A question of which nothing was ever public, and whose applicant was not asked. */
    public static Publication none(UUID question) {
        return new Publication(question, null, null, null, null, null);
    }

    public boolean isPublic() {
        return publishedAt != null && withdrawnAt == null;
    }
}
