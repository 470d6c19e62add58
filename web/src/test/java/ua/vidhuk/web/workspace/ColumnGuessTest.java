package ua.vidhuk.web.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnGuessTest {

    @Test
    void knowsTheColumnsOfARealFile() {
        assertThat(ColumnGuess.of(List.of("id", "split", "kind", "multi_topic", "reply_by", "text")))
                .containsExactly("", "", "category", "", "", "text");
    }

    @Test
    void knowsUkrainianNames() {
        assertThat(ColumnGuess.of(
                        List.of("№", "Тематика", "Зміст звернення", "ПІБ", "Телефон", "Вулиця", "Будинок", "Дата")))
                .containsExactly("", "category", "text", "name", "phone", "street", "house", "");
    }

    @Test
    void guessesNoFieldTwice() {
        assertThat(ColumnGuess.of(List.of("text", "Опис"))).containsExactly("text", "");
    }
}
