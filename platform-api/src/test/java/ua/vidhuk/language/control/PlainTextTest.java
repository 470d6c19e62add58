package ua.vidhuk.language.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Оле\u202Eна",
                "Оле\u2066на\u2069",
                "\u200FОлена\u200E",
                "Оле\u061Cна",
                "Оле\u200Bна",
                "Оле\u2060на\uFEFF",
                "Оле\u00ADна",
                "Оле\u200Dна",
                "Оле\uFE00на",
                "Оле\uDB40\uDC41на",
                "Оле\u0000на\u0007",
                "Оле\uD83Dна",
                "Оле\uFFFFна",
                "\u00A0\u3000Олена\u2800\u3164"
            })
    void takesOutWhatTurnsTextOrIsNotSeen(String typed) {
        assertThat(PlainText.clean(typed)).isEqualTo("Олена");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " \t\n", "\u200B\u200D\u2060", "\u00A0\u2007", "\u2800", "\u3164\uFE0F", "\u202E\u202C"})
    void findsNothingWhereNothingIsSeen(String typed) {
        assertThat(PlainText.clean(typed)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "👨\u200D👩\u200D👧 вдома",
                "👩🏽\u200D🚒",
                "❤\uFE0F\u200D🔥",
                "1\uFE0F\u20E3",
                "🏴\uDB40\uDC67\uDB40\uDC62\uDB40\uDC65\uDB40\uDC6E\uDB40\uDC67\uDB40\uDC7F",
                "під’їзд № 5, 10\u00A0000 грн",
                "за́мок",
                "рядок\n\tі другий"
            })
    void leavesWhatPeopleMean(String typed) {
        assertThat(PlainText.clean(typed)).isEqualTo(typed);
    }

    @Test
    void composesLettersAndEndsLinesInOneWay() {
        assertThat(PlainText.clean("Кии\u0306в\r\nі\rще\u2028один")).isEqualTo("Кий\u0432\nі\nще\nодин");
    }

    @Test
    void leavesFewMarksOverALetter() {
        assertThat(PlainText.clean("о" + "\u0336".repeat(200) + "к")).isEqualTo("о" + "\u0336".repeat(3) + "к");
    }

    @Test
    void putsANameIntoOneLine() {
        assertThat(PlainText.line("Олена\n\nВід кого:\u00A0 мер")).isEqualTo("Олена Від кого: мер");
        assertThat(PlainText.line(null)).isNull();
    }

    @Test
    void doesNotReadALongRowOfSpacesAgainAndAgain() {
        var long1 = " ".repeat(200_000) + "так" + " ".repeat(200_000) + "ні";
        assertThat(PlainText.clean(long1)).startsWith("так").endsWith("ні");
    }
}
