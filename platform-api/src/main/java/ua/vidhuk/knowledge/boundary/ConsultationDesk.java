package ua.vidhuk.knowledge.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import ua.vidhuk.catalog.control.Catalog;
import ua.vidhuk.catalog.entity.Category;
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.knowledge.control.ArticleFinder;
import ua.vidhuk.knowledge.control.ArticleList;
import ua.vidhuk.knowledge.control.ArticleList.Shelf;
import ua.vidhuk.knowledge.control.Articles;
import ua.vidhuk.knowledge.entity.Article;
import ua.vidhuk.knowledge.entity.ArticleState;
import ua.vidhuk.knowledge.entity.Consultation;
import ua.vidhuk.language.control.PlainText;

/** What stands beside a call: what is published about its matter, and the consultations that are given from it (P2). */
@ApplicationScoped
@Transactional
public class ConsultationDesk {

    private static final int FOUND_BY_WORDS = 20;
    private static final int ABOUT_THE_CATEGORY = 8;
    private static final int SHOWN = 6;

    @Inject
    ArticleFinder finder;

    @Inject
    ArticleList list;

    @Inject
    Articles articles;

    @Inject
    ArticleViews views;

    @Inject
    Catalog catalog;

    /**
     * At most six articles and scripts that fit what a caller tells: first what has both the words and the category, then what has
     * the words, then what is said most about the category. While the index cannot answer, the category alone counts.
     *
     * @param category code of the category that was chosen, or null
     * @param told words of the caller so far, or null
     */
    public List<ArticleRow> beside(String category, String told) {
        String words = PlainText.clean(told);
        List<UUID> sought = words == null ? List.of() : finder.about(words, FOUND_BY_WORDS);
        List<Article> alike =
                sought.isEmpty() ? List.of() : list.these(sought, new Shelf(ArticleState.PUBLISHED, null, null));
        Category chosen = category == null || category.isBlank()
                ? null
                : catalog.categories(Set.of(category)).stream().findFirst().orElse(null);
        List<Article> about =
                chosen == null ? List.of() : list.about(chosen.id(), chosen.parentId(), ABOUT_THE_CATEGORY);
        var order = new LinkedHashMap<UUID, Article>();
        alike.stream().filter(each -> isOf(each, chosen)).forEach(each -> order.put(each.id(), each));
        alike.forEach(each -> order.putIfAbsent(each.id(), each));
        about.forEach(each -> order.putIfAbsent(each.id(), each));
        return views.rows(order.values().stream().limit(SHOWN).toList());
    }

    private static boolean isOf(Article article, Category category) {
        return category != null
                && (article.words().categories().contains(category.id())
                        || category.parentId() != null
                                && article.words().categories().contains(category.parentId()));
    }

    /**
     * Notes that questions were answered from an article; again changes nothing.
     *
     * @param questions of room appeals
     * @throws ua.vidhuk.problems.entity.ProblemException {@code article-not-found}
     */
    public void note(UUID article, Collection<UUID> questions, Actor actor) {
        articles.consult(article, questions, actor);
    }

    /** From which articles questions were answered, by question; those that were answered otherwise are left out. */
    public Map<UUID, Consultation> of(Collection<UUID> questions) {
        return list.consultations(questions).stream()
                .collect(Collectors.toMap(Consultation::question, Function.identity()));
    }
}
