package ua.vidhuk.knowledge.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import ua.vidhuk.catalog.control.Catalog;
import ua.vidhuk.catalog.entity.Category;
import ua.vidhuk.knowledge.entity.ArticleAudience;
import ua.vidhuk.knowledge.entity.ArticleKind;
import ua.vidhuk.knowledge.entity.ArticleWords;
import ua.vidhuk.knowledge.entity.NewArticle;
import ua.vidhuk.language.entity.Language;
import ua.vidhuk.persistence.control.EnumWord;
import ua.vidhuk.problems.entity.FieldProblem;
import ua.vidhuk.problems.entity.InvalidInputException;

/** Checks an article that somebody writes, and names everything that is wrong with it at once. */
@ApplicationScoped
public class ArticleCheck {

    public static final int TITLE_LIMIT = 200;
    public static final int TEXT_LIMIT = 20_000;

    private static final int MOST_CATEGORIES = 10;

    @Inject
    Catalog catalog;

    /**
     * @return the same in clean form
     * @throws InvalidInputException naming every field that is missing or wrong
     */
    public ArticleWords check(NewArticle typed) {
        var problems = new ArrayList<FieldProblem>();
        Optional<ArticleKind> kind = EnumWord.find(ArticleKind.class, typed.kind());
        if (kind.isEmpty()) {
            problems.add(FieldProblem.of("kind", "knowledge.field.article-kind"));
        }
        ArticleAudience audience = audience(typed.audience(), kind, problems);
        Optional<Language> language = EnumWord.find(Language.class, typed.language());
        if (language.isEmpty()) {
            problems.add(FieldProblem.of("language", "knowledge.field.article-language"));
        }
        String title = required("title", typed.title(), TITLE_LIMIT, problems);
        String text = required("text", typed.text(), TEXT_LIMIT, problems);
        List<UUID> categories = categories(typed.categories(), problems);
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        return new ArticleWords(
                kind.orElseThrow(), audience, language.orElseThrow(), title.replaceAll("\\s+", " "), text, categories);
    }

    private static ArticleAudience audience(String word, Optional<ArticleKind> kind, List<FieldProblem> problems) {
        Optional<ArticleAudience> audience = EnumWord.find(ArticleAudience.class, word);
        if (audience.isEmpty()) {
            problems.add(FieldProblem.of("audience", "knowledge.field.article-audience"));
            return null;
        }
        boolean toEverybody = audience.get() == ArticleAudience.PUBLIC;
        if (toEverybody && kind.filter(ArticleKind.SCRIPT::equals).isPresent()) {
            problems.add(FieldProblem.of("audience", "knowledge.field.script-internal"));
        }
        return audience.get();
    }

    private static String required(String field, String typed, int limit, List<FieldProblem> problems) {
        String clean = WorksCheck.limited(field, typed, limit, problems);
        if (clean == null) {
            problems.add(FieldProblem.required(field));
        }
        return clean;
    }

    private List<UUID> categories(List<String> codes, List<FieldProblem> problems) {
        List<String> distinct = codes.stream().distinct().toList();
        if (distinct.size() > MOST_CATEGORIES) {
            problems.add(new FieldProblem(
                    "categories", "knowledge.field.article-categories", Map.of("limit", MOST_CATEGORIES)));
            return List.of();
        }
        Map<String, UUID> known = catalog.categories(Set.copyOf(distinct)).stream()
                .collect(Collectors.toMap(Category::code, Category::id));
        if (!known.keySet().containsAll(distinct)) {
            problems.add(FieldProblem.of("categories", "knowledge.field.article-category"));
            return List.of();
        }
        return distinct.stream().map(known::get).toList();
    }
}
