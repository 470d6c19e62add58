package ua.vidhuk.onpayara;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ua.vidhuk.onpayara.ArticleWork.typed;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import ua.vidhuk.appeals.boundary.AppealDesk;
import ua.vidhuk.appeals.boundary.PublicationDesk;
import ua.vidhuk.appeals.boundary.PublicationView;
import ua.vidhuk.appeals.boundary.PublishedAppeal;
import ua.vidhuk.appeals.boundary.RegisteredAppeal;
import ua.vidhuk.appeals.entity.NewAppeal;
import ua.vidhuk.appeals.entity.NewAppeal.NewApplicant;
import ua.vidhuk.appeals.entity.NewAppeal.NewPlace;
import ua.vidhuk.appeals.entity.NewAppeal.NewQuestion;
import ua.vidhuk.appeals.entity.Publication.Words;
import ua.vidhuk.knowledge.boundary.ArticleDesk;
import ua.vidhuk.knowledge.boundary.ArticleView;
import ua.vidhuk.knowledge.boundary.ConsultationDesk;
import ua.vidhuk.knowledge.boundary.PublicArticle;
import ua.vidhuk.knowledge.boundary.PublicArticleDesk;
import ua.vidhuk.knowledge.entity.ArticleState;
import ua.vidhuk.knowledge.entity.KnowledgeProblem;
import ua.vidhuk.problems.entity.CommonProblem;
import ua.vidhuk.problems.entity.FieldProblem;
import ua.vidhuk.problems.entity.InvalidInputException;
import ua.vidhuk.problems.entity.ProblemException;
import ua.vidhuk.search.boundary.IndexDesk;
import ua.vidhuk.search.boundary.SearchHit;
import ua.vidhuk.search.entity.SearchReader;

/**
 * Nothing of an appeal is public until staff lets everybody read words that say nothing of anybody; and it can be taken back. What
 * the centre knows is read by whom it is for.
 */
@ExtendWith(ArquillianExtension.class)
class PublicationOnPayaraIT {

    private static final Words GOOD = new Words("У сквері зламано лаву гортензія", "вулиця Паркова", "Лаву замінено");

    @Inject
    Work work;

    @Inject
    AppealDesk appeals;

    @Inject
    PublicationDesk publications;

    @Inject
    ArticleWork articles;

    @Inject
    ArticleDesk articleDesk;

    @Inject
    ConsultationDesk consultations;

    @Inject
    PublicArticleDesk publicArticles;

    @Inject
    IndexDesk index;

    @Deployment
    static WebArchive platform() {
        return PlatformWar.build();
    }

    @Test
    void everybodyReadsAndFindsWhatWasPublishedUntilItIsTakenBack() throws Exception {
        UUID question = question("lutsk");
        index.check();
        assertThat(found("гортензія")).isEmpty();
        assertThatThrownBy(() -> published("lutsk", question)).isInstanceOf(ProblemException.class);

        PublicationView open = publish("lutsk", question, GOOD, false);
        index.check();
        assertThat(open.open()).isTrue();
        assertThat(published("lutsk", question).text()).isEqualTo(GOOD.text());
        assertThat(work.as("lutsk", () -> publications.page(null, 20)).items())
                .extracting(PublishedAppeal::id)
                .contains(question);
        assertThat(found("гортензії у сквері")).extracting(SearchHit::id).containsExactly(question);
        assertThat(found("Бондаренко")).isEmpty();
        assertThatThrownBy(() -> published("brovary", question)).isInstanceOf(ProblemException.class);

        work.as("lutsk", () -> publications.withdraw(question, Work.OPERATOR));
        index.check();
        assertThat(found("гортензія")).isEmpty();
        assertThatThrownBy(() -> published("lutsk", question)).isInstanceOf(ProblemException.class);
        assertThat(index.check().equal()).isTrue();
    }

    @Test
    void refusesWhatSaysWhoSomebodyIs() throws Exception {
        UUID question = question("istra");

        assertThat(refused(question, new Words("Дзвоніть 067 123 45 67", null, null), true))
                .containsExactly("text");
        assertThat(refused(question, new Words("Зламано", "дім a.b@ukr.net", null), true))
                .containsExactly("place");
        assertThat(refused(question, new Words("Зламано, каже Бондаренко", null, null), false))
                .containsExactly("namesChecked");
        assertThat(refused(question, new Words(" ", null, null), true)).containsExactly("text");
        assertThat(publish("istra", question, new Words("Зламано на вулиці Бондаренка", null, null), true)
                        .open())
                .isTrue();
    }

    @Test
    void proposesTheWordsWithoutContactsAndTheStreetWithoutTheHouse() throws Exception {
        UUID question = question("brovary");
        PublicationView proposed = work.as("brovary", () -> publications.read(question, Work.OPERATOR));

        assertThat(proposed.open()).isFalse();
        assertThat(proposed.consented()).isFalse();
        assertThat(proposed.text()).isEqualTo("Зламано лаву гортензія, мій номер …");
        assertThat(proposed.place()).isEqualTo("вулиця Паркова");
    }

    @Test
    void anApplicantsConsentPublishesNothingByItself() throws Exception {
        var sent = registered("istra");
        UUID question = firstOf("istra", sent.id());
        work.as("istra", () -> {
            publications.consent(sent.id());
            return null;
        });

        assertThat(work.as("istra", () -> publications.read(question, Work.OPERATOR))
                        .consented())
                .isTrue();
        assertThatThrownBy(() -> published("istra", question)).isInstanceOf(ProblemException.class);
    }

    @Test
    void anArticleIsReadAndFoundByWhomItIsForOnceItIsPublished() throws Exception {
        ArticleView draft = articles.begin("lutsk", typed("article", "public", "Як садити магнолію", "Навесні."));
        index.check();
        assertThat(found("магнолія")).isEmpty();
        assertThat(articles.found("lutsk", "магнолія", SearchReader.of(Work.OPERATOR)))
                .isEmpty();
        assertThat(articles.found("lutsk", "магнолія", SearchReader.of(ArticleWork.EDITOR)))
                .hasSize(1);
        assertThat(articles.refused(() -> articleDesk.read(draft.id(), Work.OPERATOR)))
                .isEqualTo(KnowledgeProblem.ARTICLE_NOT_FOUND);
        assertThat(articles.refused(() -> publicArticles.read(draft.id())))
                .isEqualTo(KnowledgeProblem.ARTICLE_NOT_FOUND);

        ArticleView open = articles.move("lutsk", draft, ArticleState.PUBLISHED);
        ArticleView script =
                articles.published("lutsk", typed("script", "internal", "Магнолія: що сказати", "1. Вітаємо"));
        index.check();
        assertThat(found("садять магнолії")).extracting(SearchHit::id).containsExactly(open.id());
        assertThat(articles.found("lutsk", "магнолія", SearchReader.of(Work.OPERATOR)))
                .extracting(SearchHit::id)
                .containsExactlyInAnyOrder(open.id(), script.id());
        assertThat(articles.refused(() -> publicArticles.read(script.id())))
                .isEqualTo(KnowledgeProblem.ARTICLE_NOT_FOUND);
        assertThat(work.as("lutsk", () -> publicArticles.page(null, 100)).items())
                .extracting(PublicArticle::id)
                .contains(open.id())
                .doesNotContain(script.id());

        articles.move("lutsk", open, ArticleState.WITHDRAWN);
        assertThat(work.as("lutsk", () -> articleDesk.find(open.id(), Work.OPERATOR)))
                .isEmpty();
        index.check();
        assertThat(found("магнолія")).isEmpty();
        assertThat(index.check().equal()).isTrue();
    }

    @Test
    void everyVersionIsKeptAndNobodyOverwritesAColleague() throws Exception {
        ArticleView first = articles.published("lutsk", typed("article", "internal", "Назва", "Перший текст"));
        var second = typed("article", "public", "Назва", "Другий текст");
        work.as("lutsk", () -> articleDesk.change(first.id(), first.version(), second, ArticleWork.EDITOR));

        assertThat(articles.refused(() -> articleDesk.change(first.id(), first.version(), second, ArticleWork.EDITOR)))
                .isEqualTo(CommonProblem.CHANGED_MEANWHILE);
        assertThat(work.as("lutsk", () -> articleDesk.versions(first.id())))
                .extracting(each -> each.version() + " " + each.state() + " " + each.text())
                .containsExactly("3 published Другий текст", "2 published Перший текст", "1 draft Перший текст");
        assertThat(articles.refused(() -> articleDesk.begin(typed("script", "public", " ", ""), ArticleWork.EDITOR)))
                .isEqualTo(CommonProblem.INVALID_INPUT);
    }

    @Test
    void whatFitsACallStandsBesideItAndIsCountedOnceForEachQuestion() throws Exception {
        ArticleView script =
                articles.published("brovary", typed("script", "internal", "Жоржини на балконі", "1. Спитайте"));
        ArticleView other = articles.published("brovary", typed("article", "internal", "Інше", "Зовсім інше"));
        articles.begin("brovary", typed("article", "internal", "Чернетка про жоржини", "Ще ні"));
        index.check();

        assertThat(articles.beside("brovary", "category-9", null)).containsExactly(script.id(), other.id());
        assertThat(articles.beside("brovary", null, "ростуть жоржини, балкони")).containsExactly(script.id());
        assertThat(articles.beside("brovary", null, " ")).isEmpty();
        UUID question = question("brovary");
        articles.note("brovary", other.id(), List.of(question));
        articles.note("brovary", other.id(), List.of(question, UUID.randomUUID()));
        assertThat(work.as("brovary", () -> articleDesk.read(other.id(), Work.OPERATOR))
                        .given())
                .isEqualTo(2);
        assertThat(work.as("brovary", () -> consultations.of(List.of(question)))
                        .get(question)
                        .title())
                .isEqualTo("Інше");
    }

    private RegisteredAppeal registered(String slug) throws Exception {
        var place = new NewPlace("вулиця Паркова", "7", null, null);
        var applicant = new NewApplicant("Бондаренко Оксана", "+380671234567", null);
        var question = new NewQuestion("category-1", "Зламано лаву гортензія, мій номер 067 123 45 67", place, null);
        var input = new NewAppeal("phone", "uk", applicant, List.of(question));
        return work.as(slug, () -> appeals.register(input, work.tenant(slug), Work.OPERATOR, null, List.of()));
    }

    private UUID question(String slug) throws Exception {
        return firstOf(slug, registered(slug).id());
    }

    private UUID firstOf(String slug, UUID appeal) throws Exception {
        return work.as(
                slug,
                () -> appeals.read(appeal, Work.OPERATOR).questions().getFirst().id());
    }

    private PublicationView publish(String slug, UUID question, Words words, boolean namesChecked) throws Exception {
        return work.as(slug, () -> publications.publish(question, words, namesChecked, Work.OPERATOR));
    }

    private PublishedAppeal published(String slug, UUID question) throws Exception {
        return work.as(slug, () -> publications.published(question));
    }

    private List<String> refused(UUID question, Words words, boolean namesChecked) throws Exception {
        try {
            publish("istra", question, words, namesChecked);
            return List.of();
        } catch (InvalidInputException e) {
            return e.fields().stream().map(FieldProblem::field).toList();
        }
    }

    private List<SearchHit> found(String words) throws Exception {
        return articles.found("lutsk", words, SearchReader.ANYBODY);
    }
}
