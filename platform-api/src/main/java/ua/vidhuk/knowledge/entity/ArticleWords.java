package ua.vidhuk.knowledge.entity;

import java.util.List;
import java.util.UUID;
import ua.vidhuk.language.entity.Language;

/**
 * What an article says, and of what and to whom.
 *
 * @param kind article or script
 * @param audience who may read it once it is published
 * @param language in which it is written
 * @param title in one line
 * @param text plain text with the structure of {@link TextBlock}
 * @param categories ids, the foremost first; none when it belongs to no category
 */
public record ArticleWords(
        ArticleKind kind,
        ArticleAudience audience,
        Language language,
        String title,
        String text,
        List<UUID> categories) {

    public ArticleWords {
        categories = List.copyOf(categories);
    }
}
