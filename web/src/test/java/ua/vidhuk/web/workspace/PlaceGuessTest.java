package ua.vidhuk.web.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceGuessTest {

    private static final List<String> STREETS = List.of(
            "вулиця Київська",
            "вулиця Лесі Українки",
            "бульвар Незалежності",
            "вулиця Київська Мала",
            "вулиця Мир",
            "улица Ленина");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "На Київській, 12а третій день немає води | вулиця Київська | 12а",
                "вул. КИЇВСЬКА буд. 5 | вулиця Київська | 5",
                "Київська Мала 7/2 темно | вулиця Київська Мала | 7/2",
                "Яма на Лесі Українки біля школи | вулиця Лесі Українки | -",
                "бульвару Незалежності, будинок № 14 | бульвар Незалежності | 14",
                "по улице Ленина, д. 3, уже 5 дней | улица Ленина | 3",
                "Київщина велика | - | -",
                "нічого не сказано | - | -",
                "світ і мир | - | -"
            })
    void findsTheStreetAndTheHouse(String text, String street, String house) {
        assertThat(PlaceGuess.in(text, STREETS)).isEqualTo(new PlaceGuess.Found(street, house));
    }

    @Test
    void isNotHeldUpByLongWords() {
        assertThat(PlaceGuess.in("київськ".repeat(2_000), STREETS)).isEqualTo(PlaceGuess.Found.NOTHING);
    }
}
