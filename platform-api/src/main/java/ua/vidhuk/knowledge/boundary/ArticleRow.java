package ua.vidhuk.knowledge.boundary;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ua.vidhuk.knowledge.entity.Article;
import ua.vidhuk.knowledge.entity.TextBlock;

/**
 * An article or script as a row of a list.
 *
 * @param kind article or script
 * @param state draft, published or withdrawn
 * @param audience internal or public
 * @param language tag of the language in which it is written
 * @param title in one line
 * @param beginning of its text
 * @param categoryNames of each category by language tag, the foremost first
 * @param changedAt when it was changed last
 * @param changedBy display name of who changed it last
 * @param given how many consultations were given from it
 */
public record ArticleRow(
        UUID id,
        String kind,
        String state,
        String audience,
        String language,
        String title,
        String beginning,
        List<Map<String, String>> categoryNames,
        Instant changedAt,
        String changedBy,
        long given) {

    private static final int BEGINNING = 160;

    static ArticleRow of(Article article, List<Map<String, String>> categoryNames) {
        return new ArticleRow(
                article.id(),
                article.words().kind().word(),
                article.state().word(),
                article.words().audience().word(),
                article.words().language().tag(),
                article.words().title(),
                TextBlock.beginning(article.words().text(), BEGINNING),
                categoryNames,
                article.changedAt(),
                article.changedBy(),
                article.given());
    }

    /**
     * Some of them.
     *
     * @param items in their order
     * @param next cursor of the page behind, or null
     */
    public record ArticlePage(List<ArticleRow> items, String next) {}
}
