package ua.vidhuk.knowledge.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ua.vidhuk.knowledge.entity.TextBlock.Form;

class TextBlockTest {

    @Test
    void aBlankLineEndsAParagraphAndALineStaysALine() {
        assertThat(TextBlock.of("Перший рядок\nдругий рядок\n \nІнший абзац"))
                .containsExactly(
                        new TextBlock(Form.PARAGRAPH, 1, List.of("Перший рядок", "другий рядок")),
                        new TextBlock(Form.PARAGRAPH, 1, List.of("Інший абзац")));
    }

    @Test
    void linesWithHyphensAndNumbersAreLists() {
        assertThat(TextBlock.of("Візьміть:\n- паспорт;\n– довідку\n  про доходи.\n2. Заповніть\n3) Подайте\nУсе."))
                .containsExactly(
                        new TextBlock(Form.PARAGRAPH, 1, List.of("Візьміть:")),
                        new TextBlock(Form.BULLETS, 1, List.of("паспорт;", "довідку про доходи.")),
                        new TextBlock(Form.STEPS, 2, List.of("Заповніть", "Подайте")),
                        new TextBlock(Form.PARAGRAPH, 1, List.of("Усе.")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "2026 рік", "-без пробілу", "0. нуль", "1.", "<li>а</li>", "12345. багато"})
    void whatIsNoListStaysAsItIsTyped(String line) {
        assertThat(TextBlock.of(line)).containsExactly(new TextBlock(Form.PARAGRAPH, 1, List.of(line)));
    }

    @Test
    void beginsWithWholeWords() {
        assertThat(TextBlock.beginning("- раз\n- два\n\nтри чотири", 100)).isEqualTo("раз два три чотири");
        assertThat(TextBlock.beginning("- раз\n- два\n\nтри чотири", 13)).isEqualTo("раз два три…");
        assertThat(TextBlock.beginning("безпробілів", 4)).isEqualTo("безп…");
    }
}
