package ua.vidhuk.search.control;

import static org.assertj.core.api.Assertions.assertThat;
import static ua.vidhuk.search.control.FoundThing.aQuestion;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ua.vidhuk.search.control.Finder.Found;
import ua.vidhuk.search.entity.TextField;

/** What every engine makes of words. */
interface WordContract {

    EngineBench bench();

    @ParameterizedTest
    @CsvSource({
        "вода, Немає холодної води вже третій день",
        "яма, На дорозі великі ями",
        "звязок, Відсутній зв'язок у під’їзді",
        "ґрати, Зламані грати на зливостоці",
        "vulytsia Kyivska, Не освітлюється вулиця Київська",
        "дорога, Ремонт дороги",
        "ліхтарі, Не світить ліхтар",
        "отопление, Нет отопления в доме",
        "дороги, Разбитая дорога во дворе",
        "leak, Pipes are leaking in the yard",
        "водопровідноканалізаційний, Аварія на водопровідно-каналізаційній мережі",
        "каналізаційна, Аварія на водопровідно-каналізаційній мережі",
        "Ковальчука, Будинок по Ковальчук",
    })
    default void findsAWordInAnyOfItsForms(String query, String text) {
        bench().index(aQuestion(text), aQuestion("Прошу побілити бордюри"));

        assertThat(bench().bodies(query)).containsExactly(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Київська 12а",
                "київській, буд. 12 а",
                "вул. Київська, 12-А",
                "київська 12A",
                "Київська будинок 12-а"
            })
    default void findsAHouseHoweverItIsTyped(String query) {
        bench().index(
                        aQuestion("тут").with(TextField.PLACE, "вулиця Київська, 12-А"),
                        aQuestion("там").with(TextField.PLACE, "вулиця Київська, 12"));

        assertThat(bench().bodies(query).getFirst()).isEqualTo("тут");
    }

    /** A stress mark that stands alone is no word: it is passed over. */
    @ParameterizedTest
    @ValueSource(strings = {"вода \u0301", "вода \u0301-а", "вода\u0301", "вода ́́ 12"})
    default void passesOverAStressMarkThatStandsAlone(String query) {
        bench().index(aQuestion("вода, а не в будинку 12"));

        assertThat(bench().bodies(query)).containsExactly("вода, а не в будинку 12");
    }

    /** The house weighs as much as a word that stands as it was typed: not more and not less. */
    @Test
    default void putsTheHouseThatIsThePlaceAboveOneThatIsOnlyMentioned() {
        bench().index(
                        aQuestion("сусіди з будинку 12").with(TextField.PLACE, "вулиця Київська, 7"),
                        aQuestion("тут").with(TextField.PLACE, "вулиця Київська, 12"));

        assertThat(bench().bodies("київська 12").getFirst()).isEqualTo("тут");
    }

    @ParameterizedTest
    @ValueSource(strings = {"067 123 45 67", "+38 (067) 123-45-67", "0671234567", "380671234567", "123-45-67"})
    default void findsAPhoneHoweverItIsTyped(String query) {
        bench().index(
                        aQuestion("один").with(TextField.PEOPLE, "Петренко\n+380671234567"),
                        aQuestion("інший").with(TextField.PEOPLE, "Петренко\n+380671234568"));

        assertThat(bench().bodies(query)).containsExactly("один");
    }

    @ParameterizedTest
    @ValueSource(strings = {"БР-2026-000123", "бр-2026-123", "2026-000123", "000123"})
    default void findsARegistrationNumberHoweverItIsTyped(String query) {
        bench().index(
                        aQuestion("один").with(TextField.NUMBER, "БР-2026-000123"),
                        aQuestion("інший").with(TextField.NUMBER, "БР-2026-000124"));

        assertThat(bench().bodies(query).getFirst()).isEqualTo("один");
    }

    @ParameterizedTest
    @CsvSource({"каналзація, каналізація", "осівтлення, освітлення", "тротоар, тротуар", "смття, сміття"})
    default void findsWhatWasMeantAndSaysSo(String typed, String meant) {
        bench().index(aQuestion("Проблема: " + meant), aQuestion("Прошу побілити бордюри"));
        Found found = bench().find(typed, EngineBench.OPERATOR);

        assertThat(found.answer().total()).isEqualTo(1);
        assertThat(found.meant()).isEqualTo(Map.of(typed, meant));
    }

    @Test
    default void ranksAnExactWordAboveOneThatResemblesIt() {
        bench().index(
                        aQuestion("Лавка, лавка, лавка"),
                        aQuestion(
                                "Довгий опис: у парку біля фонтана зламали лапка чи щось таке, і це не перший раз за рік"));

        assertThat(bench().bodies("лапка").getFirst()).startsWith("Довгий опис");
    }

    @Test
    default void findsAPhraseOnlyAsItStands() {
        bench().index(aQuestion("прорив труби у дворі"), aQuestion("труби у дворі, прорив дамби"));

        assertThat(bench().bodies("\"прорив труби\"")).containsExactly("прорив труби у дворі");
        assertThat(bench().bodies("«прорив труби»")).hasSize(1);
    }

    @Test
    default void leavesOutWhatIsExcluded() {
        bench().index(aQuestion("ремонт дороги"), aQuestion("ремонт даху"));

        assertThat(bench().bodies("ремонт -дах")).containsExactly("ремонт дороги");
        assertThat(bench().bodies("ремонт -\"дороги\"")).containsExactly("ремонт даху");
    }

    @Test
    default void letsWordsThatSayLittleDecideOnlyWhereThereAreNoOthers() {
        bench().index(
                        aQuestion("яма, яма посеред дороги"),
                        aQuestion("яма на вулиці, на вулиці"),
                        aQuestion("тихо на вулиці"));

        assertThat(bench().bodies("яма на вулиці"))
                .containsExactlyElementsOf(bench().bodies("яма"))
                .first()
                .isEqualTo("яма, яма посеред дороги");
        assertThat(bench().bodies("на вулиці")).containsExactlyInAnyOrder("яма на вулиці, на вулиці", "тихо на вулиці");
    }

    @Test
    default void findsAStreetOnlyWhereItIsThePlace() {
        bench().index(
                        aQuestion("їхали з Київської").with(TextField.PLACE, "вулиця Лісова"),
                        aQuestion("темно").with(TextField.PLACE, "вулиця Київська"));

        assertThat(bench().bodies("street:київська")).containsExactly("темно");
    }

    @ParameterizedTest
    @CsvSource({
        "Московська 7, нова",
        "вул. Героїв Крут 7, нова",
        "street:московська, стара",
        "street:\"Героїв Крут\", стара",
        "Moskovska, нова",
    })
    default void findsAStreetByItsOldAndItsNewName(String query, String found) {
        bench().sameNames("вулиця Героїв Крут", "вулиця Московська");
        bench().index(
                        aQuestion("нова").with(TextField.PLACE, "вулиця Героїв Крут, 7"),
                        aQuestion("стара").with(TextField.PLACE, "вулиця Московська, 9"),
                        aQuestion("інша").with(TextField.PLACE, "вулиця Героїв України, 7"),
                        aQuestion("ще інша"));

        assertThat(bench().bodies(query)).contains(found).doesNotContain("ще інша");
        assertThat(bench().bodies("street:московська")).containsExactlyInAnyOrder("нова", "стара");
        assertThat(bench().bodies("Героїв України").getFirst()).isEqualTo("інша");
    }

    @Test
    default void putsWhatHasEveryWordFirst() {
        bench().index(
                        aQuestion("опалення опалення опалення"),
                        aQuestion("у школі вимкнули опалення"),
                        aQuestion("школа, школа"));

        assertThat(bench().bodies("опалення школа").getFirst()).isEqualTo("у школі вимкнули опалення");
    }
}
