package ua.vidhuk.knowledge.entity;

import java.time.Instant;
import java.util.UUID;

/**
 * An article or a script as it holds now (P2, Z4c).
 *
 * @param author display name of who began it
 * @param changedBy display name of who made the version that holds
 * @param publishedAt when it was published last, or null when it never was
 * @param given how many consultations were given from it
 * @param version from 1; grows with each change and each step
 */
public record Article(
        UUID id,
        ArticleState state,
        ArticleWords words,
        String author,
        Instant createdAt,
        Instant changedAt,
        String changedBy,
        Instant publishedAt,
        long given,
        long version) {

    /** Whether everybody may read it. */
    public boolean isPublic() {
        return state == ArticleState.PUBLISHED && words.audience() == ArticleAudience.PUBLIC;
    }
}
