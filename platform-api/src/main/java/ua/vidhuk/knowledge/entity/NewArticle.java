package ua.vidhuk.knowledge.entity;

import java.util.List;
import java.util.Objects;

/**
 * An article as somebody types it, not yet checked.
 *
 * @param kind article or script
 * @param audience internal or public
 * @param language tag of the language in which it is written
 * @param title in one line
 * @param text plain text: a blank line ends a paragraph, lines with a hyphen or a number are lists
 * @param categories codes, the foremost first; none when it belongs to no category
 */
public record NewArticle(
        String kind, String audience, String language, String title, String text, List<String> categories) {

    public NewArticle {
        categories = categories == null
                ? List.of()
                : categories.stream().filter(Objects::nonNull).toList();
    }
}
