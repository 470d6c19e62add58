package ua.vidhuk.search.control;

import static org.assertj.core.api.Assertions.assertThat;
import static ua.vidhuk.search.control.FoundThing.LUTSK;
import static ua.vidhuk.search.control.FoundThing.MORNING;
import static ua.vidhuk.search.control.FoundThing.aQuestion;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ua.vidhuk.language.entity.LocalizedText;
import ua.vidhuk.search.entity.FacetField;
import ua.vidhuk.search.entity.Likeness;
import ua.vidhuk.search.entity.SearchKind;
import ua.vidhuk.search.entity.TextField;

/** What every engine offers beside a list: how a query goes on, and what is alike. */
interface AsideContract {

    FacetNames NAMES = new FacetNames(Map.of(
            FacetField.CATEGORY,
            Map.of(
                    "water-supply", new LocalizedText(Map.of("uk", "Водопостачання", "ru", "Водоснабжение")),
                    "water-quality", new LocalizedText(Map.of("uk", "Якість води")),
                    "roads", new LocalizedText(Map.of("uk", "Дороги"))),
            FacetField.STATE,
            Map.of("routed", new LocalizedText(Map.of("uk", "Передано")))));

    EngineBench bench();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "кате | категорія:",
                "вода stat | вода status:",
                "категорія:дор | категорія:Дороги",
                "-категорія:дор | -категорія:Дороги",
                "яма category:якіс | яма category:\"Якість води\"",
                "category:\"Якість во | category:\"Якість води\"",
                "category:водосн | category:Водопостачання",
                "стан:пер | стан:Передано",
                "late: | late:так",
                "after:20. | after:20.11.2026",
            })
    default void offersFieldsAndTheirValues(String typed, String offered) {
        assertThat(bench().offered(typed, EngineBench.OPERATOR, NAMES)).contains(offered);
    }

    @Test
    default void offersWordsAsTheyStandInDocumentsTheMostFrequentFirst() {
        bench().index(
                        aQuestion("Прорвало водогін на подвір'ї"),
                        aQuestion("Водогін тече"),
                        aQuestion("Водостік забито"),
                        aQuestion("Немає світла"));

        assertThat(bench().offered("водо", EngineBench.OPERATOR, NAMES)).startsWith("водогін", "водостік");
        assertThat(bench().offered("тече водо", EngineBench.OPERATOR, NAMES)).startsWith("тече водогін");
        assertThat(bench().offered("подвірї", EngineBench.OPERATOR, NAMES)).isEmpty();
        assertThat(bench().offered("подвір", EngineBench.OPERATOR, NAMES)).contains("подвір'ї");
    }

    @Test
    default void offersNoWordsOfFiles() {
        bench().index(aQuestion("Водогін тече").with(TextField.FILES, "водостік, водозабір"));

        assertThat(bench().offered("водо", EngineBench.OPERATOR, NAMES))
                .contains("водогін")
                .doesNotContain("водостік", "водозабір");
    }

    @Test
    default void offersStreets() {
        bench().index(
                        aQuestion("темно").with(TextField.PLACE, "вулиця Героїв Крут, 12"),
                        aQuestion("яма").with(TextField.PLACE, "вулиця Київська"));

        assertThat(bench().offered("вулиця:геро", EngineBench.OPERATOR, NAMES))
                .containsExactly("вулиця:\"вулиця Героїв Крут\"");
        assertThat(bench().offered("street:\"вул. Киї", EngineBench.OPERATOR, NAMES))
                .containsExactly("street:\"вулиця Київська\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"бру", "street:бру", "світла бру", "бонд", "+380", "\"бру", "w_people:бонд", "*", "-бру"})
    default void offersNothingThatTheReaderMayNotFind(String typed) {
        bench().index(
                        aQuestion("брудершафт").in(LUTSK).with(TextField.PLACE, "вулиця Брудна"),
                        aQuestion("брудне").readBy("APPEAL_READ", "enterprise:2"),
                        aQuestion("немає світла").readBy("enterprise:1").with(TextField.PEOPLE, "Оксана Бондаренко"));

        assertThat(bench().offered(typed, EngineBench.EXECUTOR, NAMES)).isEmpty();
    }

    @Test
    default void findsWhatIsAlikeInWordsTheNearestAndLatestFirst() {
        bench().index(
                        aQuestion("Немає холодної води в будинку").on("вулиця Київська, 12", 50.511, 30.790),
                        aQuestion("Немає холодної води в домі").on("вулиця Київська, 14", 50.5111, 30.7902),
                        aQuestion("Немає холодної води")
                                .on("вулиця Лісова, 1", 50.53, 30.82)
                                .at(MORNING.minus(Duration.ofDays(90))),
                        aQuestion("Яма на дорозі біля школи").on("вулиця Київська, 12", 50.511, 30.790),
                        aQuestion("Немає холодної води").in(LUTSK),
                        aQuestion("Немає холодної води").of(SearchKind.PETITION),
                        aQuestion("Немає холодної води").at(MORNING.minus(Duration.ofDays(400))));
        var thing = aQuestion("Другий день немає холодної води, будинок без води")
                .on("вулиця Київська, 12", 50.511, 30.790);

        assertThat(bench().like(thing, EngineBench.OPERATOR))
                .extracting(each -> each.document().text(TextField.BODY))
                .containsExactly("Немає холодної води в будинку", "Немає холодної води в домі", "Немає холодної води");
        Likeness nearest = bench().like(thing, EngineBench.OPERATOR).getFirst();
        assertThat(nearest.metres()).isZero();
        assertThat(nearest.samePlace()).isTrue();
    }

    @Test
    default void findsNothingAlikeThatTheReaderMayNotFindNorTheThingItself() {
        var id = UUID.randomUUID();
        bench().index(
                        aQuestion("Зламана гойдалка у дворі").withId(id).readBy("enterprise:1"),
                        aQuestion("Зламана гойдалка у дворі").readBy("enterprise:2"),
                        aQuestion("Гойдалка у дворі зламана").readBy("enterprise:1"));

        assertThat(bench().like(aQuestion("Зламана гойдалка у дворі").withId(id), EngineBench.EXECUTOR))
                .extracting(each -> each.document().text(TextField.BODY))
                .isEqualTo(List.of("Гойдалка у дворі зламана"));
    }

    @Test
    default void findsWhatIsAlikeInTheSameStreetWithoutAMap() {
        bench().index(
                        aQuestion("Темно").with(TextField.PLACE, "вулиця Лісова, 3"),
                        aQuestion("Темно ввечері, не горять ліхтарі").with(TextField.PLACE, "вулиця Київська, 3"));

        assertThat(bench().like(
                                aQuestion("Не горять ліхтарі").with(TextField.PLACE, "вулиця Київська, 20"),
                                EngineBench.OPERATOR)
                        .getFirst()
                        .document()
                        .text(TextField.PLACE))
                .isEqualTo("вулиця Київська, 3");
    }
}
