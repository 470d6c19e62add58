package ua.vidhuk.knowledge.boundary;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ua.vidhuk.knowledge.entity.TextBlock;

/**
 * An article or script, as staff reads it.
 *
 * @param kind article or script
 * @param state draft, published or withdrawn
 * @param audience internal or public
 * @param language tag of the language in which it is written
 * @param title in one line
 * @param text plain text: a blank line ends a paragraph, lines with a hyphen or a number are lists
 * @param categories codes, the foremost first
 * @param categoryNames of each category by language tag
 * @param author display name of who began it
 * @param createdAt when
 * @param changedAt when the version that holds was made
 * @param changedBy display name of who made it
 * @param publishedAt when it was published last, or null when it never was
 * @param given how many consultations were given from it
 * @param version to be sent back with the next change or step
 */
public record ArticleView(
        UUID id,
        String kind,
        String state,
        String audience,
        String language,
        String title,
        String text,
        List<String> categories,
        List<Map<String, String>> categoryNames,
        String author,
        Instant createdAt,
        Instant changedAt,
        String changedBy,
        Instant publishedAt,
        long given,
        long version) {

    /** The parts of its text. */
    public List<TextBlock> blocks() {
        return TextBlock.of(text);
    }

    /** Whether everybody may read it. */
    public boolean open() {
        return state.equals("published") && audience.equals("public");
    }

    /**
     * A version as it held from then on.
     *
     * @param version from 1
     * @param state draft, published or withdrawn
     * @param madeAt when
     * @param madeBy display name of who made it
     */
    public record ArticleEdition(
            long version,
            String kind,
            String state,
            String audience,
            String language,
            String title,
            String text,
            List<String> categories,
            Instant madeAt,
            String madeBy) {}
}
