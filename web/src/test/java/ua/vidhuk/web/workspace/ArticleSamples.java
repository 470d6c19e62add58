package ua.vidhuk.web.workspace;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import ua.vidhuk.identity.entity.Role;
import ua.vidhuk.knowledge.boundary.ArticleDesk.ArticleWish;
import ua.vidhuk.knowledge.boundary.ArticleRow;
import ua.vidhuk.knowledge.boundary.ArticleRow.ArticlePage;
import ua.vidhuk.knowledge.boundary.ArticleView;
import ua.vidhuk.knowledge.boundary.ArticleView.ArticleEdition;
import ua.vidhuk.knowledge.boundary.PublicArticle;
import ua.vidhuk.knowledge.boundary.PublicArticle.PublicArticlePage;
import ua.vidhuk.web.articles.PublicArticleListPage;
import ua.vidhuk.web.articles.PublicArticleReadPage;
import ua.vidhuk.web.page.PageModel;
import ua.vidhuk.web.page.Samples;
import ua.vidhuk.web.workspace.ArticleEditPage.Show;
import ua.vidhuk.web.workspace.CallPage.Beside;

/** Pages of articles and scripts, and what stands beside a call. */
public final class ArticleSamples {

    private static final String TEXT =
            """
            Субсидію призначають на опалювальний і неопалювальний сезон. <b>Повторно</b> подавати заяву не треба.

            Що взяти із собою:
            - паспорт або ID-картку;
            - довідку про доходи,
              якщо їх немає в реєстрах;
            - договори на послуги.

            Далі:
            1. Заповніть заяву й декларацію.
            2. Подайте їх у ЦНАП або через Дію.
            3. Чекайте на рішення: до 10 робочих днів.""";

    private static final Map<String, String> CATEGORY = Map.of("uk", "Субсидії та пільги");

    private ArticleSamples() {}

    public static Map<String, PageModel> pages() {
        var operator = WorkspaceSamples.frame(WorkspaceSamples.OPERATOR, null);
        var manager = WorkspaceSamples.frame(WorkspaceSamples.staff("brovary-manager", Role.MANAGER), null);
        var categories = Samples.catalogue().categories();
        var pages = new LinkedHashMap<String, PageModel>();
        var all = new ArticleWish(null, null, null, null);
        var some = new ArticleWish("script", "draft", "heating", "немає <тепла>");
        var none = new ArticlePage(List.of(), null);
        pages.put("workspace-articles", new ArticleBoardPage(operator, all, page(12), categories, null));
        pages.put("workspace-articles-edited", new ArticleBoardPage(manager, all, page(40), categories, null));
        pages.put("workspace-articles-none", new ArticleBoardPage(manager, all, none, categories, null));
        pages.put("workspace-articles-narrowed", new ArticleBoardPage(manager, some, none, categories, null));
        pages.put("workspace-articles-down", new ArticleBoardPage(operator, some, none, categories, "Не працює."));
        pages.put("workspace-article", new ArticleReadPage(operator, article("published"), List.of(), "", ""));
        pages.put("workspace-article-edited", new ArticleReadPage(manager, article("draft"), editions(), "begin", ""));
        pages.put(
                "workspace-article-failed",
                new ArticleReadPage(manager, article("withdrawn"), editions(), "", "Тим часом змінили."));
        var empty = ArticleForm.empty("script", "uk");
        pages.put(
                "workspace-article-new", new ArticleEditPage(manager, empty, Map.of(), null, Show.NOTHING, categories));
        var form = ArticleForm.of(article("published"));
        pages.put(
                "workspace-article-preview",
                new ArticleEditPage(manager, form, Map.of(), article("published"), Show.PREVIEW, categories));
        var wrong = Map.of("title", "Заповніть", "text", "Заповніть", "audience", "Лише", "categories", "Немає");
        pages.put(
                "workspace-article-wrong",
                new ArticleEditPage(manager, form, wrong, article("published"), Show.MEANWHILE, categories));
        var open = new PublicArticlePage(List.of(open(), open()), "next");
        String address = "http://localhost/brovary/articles";
        pages.put("articles", new PublicArticleListPage(open, address, false));
        pages.put("articles-none", new PublicArticleListPage(new PublicArticlePage(List.of(), null), address, true));
        pages.put("article", new PublicArticleReadPage(open(), address + "/" + open().id()));
        return pages;
    }

    static Beside beside(int questions) {
        var parts = IntStream.range(0, questions)
                .mapToObj(each -> new BesidePart(each, each == 0 ? page(2).items() : List.of(), true))
                .toList();
        return new Beside(parts, article("published"));
    }

    private static ArticlePage page(int rows) {
        return new ArticlePage(
                IntStream.range(0, rows).mapToObj(ArticleSamples::row).toList(), "next");
    }

    private static ArticleRow row(int i) {
        return new ArticleRow(
                new UUID(10, i),
                i % 2 == 0 ? "script" : "article",
                "published",
                i % 2 == 0 ? "internal" : "public",
                "uk",
                i % 2 == 0 ? "Немає тепла: що запитати й що сказати" : "Як оформити житлову субсидію",
                "Субсидію призначають на опалювальний і неопалювальний сезон. Повторно подавати заяву не треба…",
                i % 3 == 0 ? List.of() : List.of(CATEGORY),
                Samples.NOW,
                "Марія Ковальчук",
                i * 7L);
    }

    private static ArticleView article(String state) {
        return new ArticleView(
                new UUID(10, 1),
                "article",
                state,
                "public",
                "uk",
                "Як оформити житлову субсидію <ОСББ>",
                TEXT,
                List.of("heating"),
                List.of(CATEGORY),
                "Марія Ковальчук",
                Samples.NOW,
                Samples.NOW,
                "Марія Ковальчук",
                state.equals("draft") ? null : Samples.NOW,
                12,
                3);
    }

    private static List<ArticleEdition> editions() {
        return IntStream.rangeClosed(1, 3)
                .mapToObj(i -> new ArticleEdition(
                        4 - i,
                        "article",
                        i == 1 ? "published" : "draft",
                        "public",
                        "uk",
                        "Як оформити житлову субсидію",
                        TEXT,
                        List.of("heating"),
                        Samples.NOW,
                        "Марія Ковальчук"))
                .toList();
    }

    private static PublicArticle open() {
        return new PublicArticle(
                new UUID(10, 1),
                "uk",
                "Як оформити житлову субсидію",
                TEXT,
                List.of("heating"),
                List.of(CATEGORY),
                Samples.NOW,
                Samples.NOW);
    }
}
