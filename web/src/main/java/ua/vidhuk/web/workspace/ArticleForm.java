package ua.vidhuk.web.workspace;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import ua.vidhuk.knowledge.boundary.ArticleView;
import ua.vidhuk.knowledge.entity.NewArticle;
import ua.vidhuk.knowledge.entity.TextBlock;

/**
 * An article as it is typed.
 *
 * @param id of it; null for a new one
 * @param seen the version that is changed; 0 for a new one
 * @param values by field
 * @param categories codes that are chosen
 */
public record ArticleForm(UUID id, long seen, Map<String, String> values, List<String> categories) {

    private static final List<String> FIELDS = List.of("kind", "audience", "language", "title", "text");

    public ArticleForm {
        values = Map.copyOf(values);
        categories = List.copyOf(categories);
    }

    static ArticleForm empty(String kind, String language) {
        var values = Map.of(
                "kind", "script".equals(kind) ? "script" : "article", "audience", "internal", "language", language);
        return new ArticleForm(null, 0, values, List.of());
    }

    static ArticleForm of(ArticleView article) {
        var values = Map.of(
                "kind", article.kind(),
                "audience", article.audience(),
                "language", article.language(),
                "title", article.title(),
                "text", article.text());
        return new ArticleForm(article.id(), article.version(), values, article.categories());
    }

    static ArticleForm of(UUID id, MultivaluedMap<String, String> submitted) {
        String seen = Objects.requireNonNullElse(submitted.getFirst("seen"), "");
        return new ArticleForm(
                id,
                seen.matches("\\d{1,18}") ? Long.parseLong(seen) : 0,
                FIELDS.stream().filter(submitted::containsKey).collect(Collectors.toMap(each -> each, each -> submitted
                        .getFirst(each)
                        .replace("\r\n", "\n"))),
                submitted.getOrDefault("categories", List.of()).stream()
                        .filter(each -> !each.isBlank())
                        .distinct()
                        .toList());
    }

    /** What was typed into a field, or nothing: never null. */
    public String get(String field) {
        return values.getOrDefault(field, "");
    }

    /** The parts of the text as they will be read. */
    public List<TextBlock> blocks() {
        return TextBlock.of(get("text"));
    }

    /** Over another version, which its writer has now seen. */
    ArticleForm over(long version) {
        return new ArticleForm(id, version, values, categories);
    }

    NewArticle typed() {
        return new NewArticle(
                values.get("kind"),
                values.get("audience"),
                values.get("language"),
                values.get("title"),
                values.get("text"),
                categories);
    }

    /** The address to which it is sent, below the tenant's base. */
    public String action() {
        return id == null ? "/workspace/articles" : "/workspace/articles/" + id + "/edit";
    }
}
