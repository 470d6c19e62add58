package ua.vidhuk.knowledge.boundary;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ua.vidhuk.knowledge.entity.TextBlock;

/**
 * An article that everybody may read.
 *
 * @param language tag of the language in which it is written
 * @param title in one line
 * @param text plain text: a blank line ends a paragraph, lines with a hyphen or a number are lists; in a list of articles its
 *     beginning
 * @param categories codes, the foremost first
 * @param categoryNames of each category by language tag
 * @param publishedAt when it was published
 * @param changedAt when its words were changed last
 */
public record PublicArticle(
        UUID id,
        String language,
        String title,
        String text,
        List<String> categories,
        List<Map<String, String>> categoryNames,
        Instant publishedAt,
        Instant changedAt) {

    private static final int DESCRIPTION = 200;

    /** The parts of its text. */
    public List<TextBlock> blocks() {
        return TextBlock.of(text);
    }

    /** The beginning of its text in one line. */
    public String beginning() {
        return TextBlock.beginning(text, DESCRIPTION);
    }

    /**
     * Some of them, begun last first.
     *
     * @param next cursor of the page behind, or null
     */
    public record PublicArticlePage(List<PublicArticle> items, String next) {}
}
