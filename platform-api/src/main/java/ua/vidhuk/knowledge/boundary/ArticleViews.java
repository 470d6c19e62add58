package ua.vidhuk.knowledge.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ua.vidhuk.catalog.control.Catalog;
import ua.vidhuk.catalog.entity.Category;
import ua.vidhuk.knowledge.boundary.ArticleView.ArticleEdition;
import ua.vidhuk.knowledge.entity.Article;
import ua.vidhuk.knowledge.entity.ArticleVersion;

/** Makes views of articles, with the codes and names of their categories. */
@ApplicationScoped
class ArticleViews {

    @Inject
    Catalog catalog;

    List<ArticleRow> rows(List<Article> articles) {
        if (articles.isEmpty()) {
            return List.of();
        }
        Map<UUID, Category> known = catalog.categoriesById();
        return articles.stream()
                .map(each -> ArticleRow.of(each, names(each.words().categories(), known)))
                .toList();
    }

    ArticleView view(Article article) {
        Map<UUID, Category> known = catalog.categoriesById();
        var words = article.words();
        return new ArticleView(
                article.id(),
                words.kind().word(),
                article.state().word(),
                words.audience().word(),
                words.language().tag(),
                words.title(),
                words.text(),
                codes(words.categories(), known),
                names(words.categories(), known),
                article.author(),
                article.createdAt(),
                article.changedAt(),
                article.changedBy(),
                article.publishedAt(),
                article.given(),
                article.version());
    }

    List<PublicArticle> ofEverybody(List<Article> articles) {
        Map<UUID, Category> known = articles.isEmpty() ? Map.of() : catalog.categoriesById();
        return articles.stream()
                .map(each -> new PublicArticle(
                        each.id(),
                        each.words().language().tag(),
                        each.words().title(),
                        each.words().text(),
                        codes(each.words().categories(), known),
                        names(each.words().categories(), known),
                        each.publishedAt(),
                        each.changedAt()))
                .toList();
    }

    List<ArticleEdition> editions(List<ArticleVersion> versions) {
        Map<UUID, Category> known = catalog.categoriesById();
        return versions.stream()
                .map(each -> new ArticleEdition(
                        each.version(),
                        each.words().kind().word(),
                        each.state().word(),
                        each.words().audience().word(),
                        each.words().language().tag(),
                        each.words().title(),
                        each.words().text(),
                        codes(each.words().categories(), known),
                        each.madeAt(),
                        each.madeBy()))
                .toList();
    }

    private static List<String> codes(List<UUID> categories, Map<UUID, Category> known) {
        return categories.stream().map(each -> known.get(each).code()).toList();
    }

    private static List<Map<String, String>> names(List<UUID> categories, Map<UUID, Category> known) {
        return categories.stream().map(each -> known.get(each).name().byTag()).toList();
    }
}
