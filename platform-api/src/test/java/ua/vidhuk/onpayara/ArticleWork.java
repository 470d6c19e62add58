package ua.vidhuk.onpayara;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.identity.entity.ActorKind;
import ua.vidhuk.identity.entity.Role;
import ua.vidhuk.knowledge.boundary.ArticleDesk;
import ua.vidhuk.knowledge.boundary.ArticleDesk.ArticleWish;
import ua.vidhuk.knowledge.boundary.ArticleRow;
import ua.vidhuk.knowledge.boundary.ArticleView;
import ua.vidhuk.knowledge.boundary.ConsultationDesk;
import ua.vidhuk.knowledge.boundary.PublicArticleDesk;
import ua.vidhuk.knowledge.control.ArticleList;
import ua.vidhuk.knowledge.control.ArticleList.Shelf;
import ua.vidhuk.knowledge.entity.ArticleState;
import ua.vidhuk.knowledge.entity.NewArticle;
import ua.vidhuk.problems.control.ProblemFinder;
import ua.vidhuk.problems.entity.ProblemType;
import ua.vidhuk.search.boundary.SearchDesk;
import ua.vidhuk.search.boundary.SearchHit;
import ua.vidhuk.search.boundary.SearchParameters;
import ua.vidhuk.search.entity.SearchReader;

/** Articles that tests write, and 200,000 that they plant. */
@ApplicationScoped
public class ArticleWork {

    static final Actor EDITOR = new Actor(ActorKind.STAFF, "manager", "Марія", Set.of(Role.MANAGER), null);

    static final String FILL =
            """
            set role t_istra; set search_path = t_istra;
            insert into knowledge_article (id, kind, state, audience, language, title, text, author, created_at, changed_at, changed_by,
                published_at, given, version)
              select md5('article ' || n)::uuid, case when n % 2 = 0 then 'script' else 'article' end,
                case when n % 20 = 0 then 'draft' when n % 20 = 1 then 'withdrawn' else 'published' end,
                case when n % 4 = 1 then 'public' else 'internal' end, 'uk', 'Стаття ' || n, repeat('Слова ', 50), 'x',
                timestamptz '2016-01-01' + n * interval '25 minutes', now(), 'x', now(), n % 300, 1
              from generate_series(1, 200000) n;
            insert into knowledge_article_category (article_id, ordinal, category_id, state)
              select md5('article ' || n)::uuid, 1, (select array_agg(id order by code) from catalog_category)[1 + n % 40],
                case when n % 20 = 0 then 'draft' when n % 20 = 1 then 'withdrawn' else 'published' end from generate_series(1, 200000) n;
            insert into knowledge_article_version (article_id, version, kind, state, audience, language, title, text, category_ids, made_at, made_by)
              select md5('article ' || n)::uuid, 1, 'article', 'published', 'public', 'uk', 'Стаття', 'Слова', '{}', now(), 'x'
              from generate_series(1, 200000) n;
            insert into knowledge_consultation (question_id, article_id, given_at, given_by)
              select md5('question ' || n)::uuid, md5('article ' || n)::uuid, now(), 'x' from generate_series(1, 200000) n;
            reset role; reset search_path""";

    static final List<String> TABLES = List.of(
            "knowledge_article", "knowledge_article_category", "knowledge_article_version", "knowledge_consultation");

    @Inject
    Work work;

    @Inject
    ArticleDesk desk;

    @Inject
    PublicArticleDesk open;

    @Inject
    ConsultationDesk consultations;

    @Inject
    ArticleList list;

    @Inject
    SearchDesk search;

    static NewArticle typed(String kind, String audience, String title, String text) {
        return new NewArticle(kind, audience, "uk", title, text, List.of("category-9"));
    }

    ArticleView begin(String slug, NewArticle typed) throws Exception {
        return work.as(slug, () -> desk.begin(typed, EDITOR));
    }

    ArticleView published(String slug, NewArticle typed) throws Exception {
        ArticleView draft = begin(slug, typed);
        return move(slug, draft, ArticleState.PUBLISHED);
    }

    ArticleView move(String slug, ArticleView seen, ArticleState to) throws Exception {
        return work.as(slug, () -> desk.move(seen.id(), seen.version(), to, EDITOR));
    }

    List<UUID> beside(String slug, String category, String told) throws Exception {
        return work.as(slug, () -> consultations.beside(category, told)).stream()
                .map(ArticleRow::id)
                .toList();
    }

    List<SearchHit> found(String slug, String words, SearchReader reader) throws Exception {
        var parameters = new SearchParameters();
        parameters.words = words;
        return work.as(slug, () -> search.find(parameters, reader, work.tenant(slug)))
                .items();
    }

    void note(String slug, UUID article, List<UUID> questions) throws Exception {
        work.as(slug, () -> {
            consultations.note(article, questions, Work.OPERATOR);
            return null;
        });
    }

    /** Why something is refused in Lutsk, or null when it is not. */
    ProblemType refused(Callable<Object> call) throws Exception {
        try {
            work.as("lutsk", call);
            return null;
        } catch (RuntimeException e) {
            return ProblemFinder.of(e).type();
        }
    }

    Map<String, Callable<Object>> lists() {
        var ids = List.of(new UUID(1, 1), new UUID(2, 2));
        var drafts = new Shelf(ArticleState.DRAFT, "script", null);
        var lists = new LinkedHashMap<String, Callable<Object>>();
        lists.put("articles that are published", () -> twoPages(new ArticleWish(null, null, null, null)));
        lists.put("scripts that are drafts", () -> twoPages(new ArticleWish("script", "draft", null, null)));
        lists.put("articles of a category", () -> twoPages(new ArticleWish(null, null, "category-7", null)));
        lists.put(
                "withdrawn scripts of a category",
                () -> twoPages(new ArticleWish("script", "withdrawn", "category-8", null)));
        lists.put("articles that were found", () -> work.inTransaction(() -> list.these(ids, drafts)));
        lists.put("articles for everybody", () -> open.page(open.page(null, 40).next(), 40));
        lists.put("what is known about a category", () -> consultations.beside("category-7", null));
        lists.put("an article and its versions", () -> readWithVersions());
        lists.put("from what questions were answered", () -> consultations.of(ids));
        return lists;
    }

    private Object twoPages(ArticleWish wish) {
        return desk.page(wish, desk.page(wish, null, 40, EDITOR).next(), 40, EDITOR);
    }

    private Object readWithVersions() {
        UUID id = desk.page(new ArticleWish(null, null, null, null), null, 1, EDITOR)
                .items()
                .getFirst()
                .id();
        return List.of(desk.read(id, EDITOR), desk.versions(id));
    }
}
