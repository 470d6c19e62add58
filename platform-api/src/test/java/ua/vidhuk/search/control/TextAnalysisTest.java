package ua.vidhuk.search.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts become the tokens by which they are found. */
class TextAnalysisTest {

    private final TextAnalysis analysis = new TextAnalysis();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "буд. 12а | будинок 12а",
                "буд. 12 а | будинок 12а",
                "12-А | 12а",
                "12a | 12а",
                "12 а також | 12 а також",
                "5-го числа | 5 го числа",
                "2 під'їзд | 2 підїзд",
                "ґрати | грати",
                "м. Бровари | м бровари",
            })
    void readsHousesAndWords(String text, String forms) {
        assertThat(forms(text)).containsExactly(forms.split(" "));
    }

    @Test
    void readsAPhoneByItsEnd() {
        assertThat(analysis.tokens("+38 (067) 123-45-67", null)).singleElement().satisfies(each -> assertThat(
                        each.stems())
                .containsExactly("tel671234567", "tel1234567", "tel234567", "tel34567"));
    }

    @Test
    void readsANumberByItsParts() {
        assertThat(analysis.tokens("БР-2026-000123", null)).singleElement().satisfies(each -> assertThat(each.stems())
                .containsExactly("бр-2026-123", "2026-123", "000123"));
    }

    @Test
    void takesADateForNoPhone() {
        assertThat(forms("22.11.2026")).containsExactly("22", "11", "2026");
    }

    @Test
    void knowsWhereAWordStands() {
        String text = "На вул. Київській яма";

        assertThat(analysis.tokens(text, "uk").stream().map(each -> text.substring(each.start(), each.end())))
                .containsExactly("На", "вул", "Київській", "яма");
    }

    private List<String> forms(String text) {
        return analysis.tokens(text, "uk").stream().map(Token::form).toList();
    }
}
