package ua.vidhuk.search.control;

import static org.assertj.core.api.Assertions.assertThat;
import static ua.vidhuk.search.control.FoundThing.BROVARY;
import static ua.vidhuk.search.control.FoundThing.LUTSK;
import static ua.vidhuk.search.control.FoundThing.aQuestion;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.identity.entity.ActorKind;
import ua.vidhuk.identity.entity.Role;
import ua.vidhuk.search.control.Finder.Found;
import ua.vidhuk.search.entity.FacetField;
import ua.vidhuk.search.entity.SearchCursor;
import ua.vidhuk.search.entity.SearchFilter;
import ua.vidhuk.search.entity.SearchKind;
import ua.vidhuk.search.entity.SearchOrder;
import ua.vidhuk.search.entity.SearchReader;
import ua.vidhuk.search.entity.TextField;

/** What every engine shows to whom. */
interface ReaderContract {

    EngineBench bench();

    @Test
    default void neverShowsAnotherTenantWhateverIsTyped() {
        bench().index(
                        aQuestion("таємне слово брудершафт").in(LUTSK),
                        aQuestion("звичайне звернення").in(BROVARY));
        for (String hostile : List.of(
                "брудершафт",
                "брудершафд",
                "tenant:lutsk",
                "*:*",
                "брудершафт OR tenant:lutsk",
                "lutsk/question",
                "\"таємне слово\"",
                "+tenant:lutsk брудершафт",
                "kind:question таємне",
                ") OR (1=1",
                "\u0000lutsk")) {
            Found found = bench().find(hostile, EngineBench.OPERATOR);
            assertThat(found.answer().documents())
                    .as(hostile)
                    .allSatisfy(each -> assertThat(each.key().tenant()).isEqualTo(BROVARY));
            assertThat(found.meant().values()).as(hostile).doesNotContain("брудершафт");
            assertThat(found.answer().total()).as(hostile).isLessThanOrEqualTo(1);
        }
        assertThat(bench().engine().digests(BROVARY).keySet())
                .allSatisfy(each -> assertThat(each.tenant()).isEqualTo(BROVARY));
    }

    @Test
    default void findsOnlyWhatTheReaderMaySee() {
        bench().index(
                        aQuestion("чуже доручення").readBy("APPEAL_READ", "enterprise:2"),
                        aQuestion("власне доручення").readBy("APPEAL_READ", "enterprise:1"));
        Found found = bench().find("доручення", EngineBench.EXECUTOR);

        assertThat(EngineBench.texts(found)).containsExactly("власне доручення");
        assertThat(found.answer().total()).isEqualTo(1);
        assertThat(bench().find("чуже", EngineBench.EXECUTOR).answer().total()).isZero();
        assertThat(bench().find("", EngineBench.EXECUTOR).answer().total()).isEqualTo(1);
    }

    @Test
    default void findsAnApplicantOnlyForWhoMaySeeApplicants() {
        bench().index(aQuestion("немає світла")
                .readBy("APPEAL_READ", "enterprise:1")
                .with(TextField.PEOPLE, "Оксана Бондаренко\n+380671234567"));

        assertThat(bench().find("Бондаренко", EngineBench.OPERATOR).answer().total())
                .isEqualTo(1);
        assertThat(bench().find("Бондаренко", EngineBench.EXECUTOR).answer().total())
                .isZero();
        assertThat(bench().find("0671234567", EngineBench.EXECUTOR).answer().total())
                .isZero();
        assertThat(bench().find("Бондаренкр", EngineBench.EXECUTOR).meant()).isEmpty();
    }

    @Test
    default void findsByWhatIsWrittenInFilesOnlyForWhoMayOpenThem() {
        bench().index(
                        aQuestion("Прошу розглянути")
                                .readBy(SearchReader.PUBLIC, "APPEAL_READ", "enterprise:1")
                                .with(TextField.FILES, "Акт обстеження теплотраси. ".repeat(40)),
                        aQuestion("Прорвало теплотрасу").readBy("APPEAL_READ"));

        assertThat(bench().bodies("обстеження теплотрас").getFirst()).isEqualTo("Прошу розглянути");
        assertThat(bench().bodies("теплотраса")).containsExactly("Прорвало теплотрасу", "Прошу розглянути");
        assertThat(EngineBench.texts(bench().find("обстеження", EngineBench.EXECUTOR)))
                .containsExactly("Прошу розглянути");
        for (String hostile : List.of("обстеження", "обстеженя", "\"Акт обстеження\"")) {
            Found found = bench().find(hostile, SearchReader.ANYBODY);
            assertThat(found.answer().total()).as(hostile).isZero();
            assertThat(found.meant()).as(hostile).isEmpty();
        }
        assertThat(bench().find("розглянути -обстеження", SearchReader.ANYBODY)
                        .answer()
                        .total())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Бондаренко",
                "Бондаренкр",
                "Bondarenko",
                "\"Оксана Бондаренко\"",
                "people:Бондаренко",
                "s_people:бондаренко",
                "w_people:бондаренко*",
                "+380671234567",
                "123-45-67",
                "Бондаренко OR світла",
                "{\"match_all\":{}}",
            })
    default void tellsNothingOfApplicantsToWhoMayNotSeeThem(String hostile) {
        bench().index(aQuestion("немає світла")
                .readBy("APPEAL_READ", "enterprise:1")
                .with(TextField.PEOPLE, "Оксана Бондаренко\n+380671234567"));
        Found with = bench().find(hostile, EngineBench.EXECUTOR);
        bench().index(aQuestion("немає світла").readBy("enterprise:1").withId(UUID.randomUUID()));
        Found alike = bench().find(hostile, EngineBench.EXECUTOR);

        assertThat(with.meant()).isEmpty();
        assertThat(alike.answer().total()).isEqualTo(2 * with.answer().total());
    }

    @Test
    default void leavesOutNothingByWordsThatTheReaderMayNotSearch() {
        bench().index(aQuestion("немає світла").readBy("enterprise:1").with(TextField.PEOPLE, "Оксана Бондаренко"));

        assertThat(bench().find("світла -Бондаренко", EngineBench.EXECUTOR)
                        .answer()
                        .total())
                .isEqualTo(1);
        assertThat(bench().find("світла -\"Оксана Бондаренко\"", EngineBench.EXECUTOR)
                        .answer()
                        .total())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(SearchOrder.class)
    default void showsNothingOfAnotherTenantBehindAForgedPlaceInTheList(SearchOrder order) {
        var theirs = aQuestion("вода").in(LUTSK);
        bench().index(theirs, aQuestion("вода"));
        var forged = new SearchCursor(1e9f, Long.MAX_VALUE, theirs.build().key().text(), 0);
        var answer = bench().finder()
                .find(bench().request("вода", EngineBench.OPERATOR, SearchFilter.NONE, order, forged, 20))
                .answer();

        assertThat(answer.documents())
                .allSatisfy(each -> assertThat(each.key().tenant()).isEqualTo(BROVARY));
        assertThat(answer.counts().get(FacetField.KIND)).isEqualTo(Map.of("question", 1));
    }

    @Test
    default void showsArticlesToWhomTheyAreFor() {
        bench().index(
                        aQuestion("субсидія для всіх").of(SearchKind.ARTICLE).readBy(SearchReader.PUBLIC),
                        aQuestion("субсидія для працівників")
                                .of(SearchKind.ARTICLE)
                                .readBy("CATALOG_READ"),
                        aQuestion("субсидія, чернетка").of(SearchKind.ARTICLE).readBy("ARTICLE_EDIT"),
                        aQuestion("субсидія сусідів")
                                .of(SearchKind.ARTICLE)
                                .readBy(SearchReader.PUBLIC)
                                .in(LUTSK));
        var operator = new Actor(ActorKind.STAFF, "operator", "О", Set.of(Role.OPERATOR), null);
        var manager = new Actor(ActorKind.STAFF, "manager", "М", Set.of(Role.MANAGER), null);

        assertThat(EngineBench.texts(bench().find("субсидії", SearchReader.ANYBODY)))
                .containsExactly("субсидія для всіх");
        assertThat(EngineBench.texts(bench().find("субсидії", SearchReader.of(operator))))
                .containsExactlyInAnyOrder("субсидія для всіх", "субсидія для працівників");
        Found found = bench().find("субсидії", SearchReader.of(manager));
        assertThat(EngineBench.texts(found)).hasSize(3).contains("субсидія, чернетка");
        assertThat(found.answer().counts().get(FacetField.KIND)).isEqualTo(Map.of("article", 3));
    }
}
