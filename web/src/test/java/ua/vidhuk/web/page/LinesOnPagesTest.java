package ua.vidhuk.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import ua.vidhuk.language.entity.Language;
import ua.vidhuk.web.workspace.LineSamples;

/** What pages tell of phone lines, and what they do not. */
class LinesOnPagesTest {

    @Test
    void numbersCanBeDialledFromThePortalAndSessionsSayWhoAnswers() {
        String page = html(LineSamples.pages().get("lines"), Language.UK);
        assertThat(page)
                .contains("href=\"tel:0800501234\"", "href=\"tel:+380444551552\"", "цілодобово")
                .contains("10.12.2026, 14:00", "Іван Коваль, начальник")
                .containsOnlyOnce("зараз на лінії");
        assertThat(html(LineSamples.pages().get("lines-over"), Language.EN))
                .contains("No sessions are set yet.")
                .doesNotContain("Іван Коваль");
    }

    @Test
    void whatRingsSaysItsLineAndWhoAnswersThere() {
        assertThat(html(LineSamples.ringing(), Language.UK))
                .contains("Пряма лінія", "Запитай у влади", "відповідає Олена Петренко")
                .contains("Лінія довіри", "номера не зберігаємо");
    }

    @Test
    void onATrustLineThePageHasNoFieldForWhoCalls() {
        assertThat(html(LineSamples.pages().get("workspace-call-trust"), Language.RU))
                .contains("не спрашивайте, кто звонит", "name=\"questions[0].text\"")
                .doesNotContain("name=\"applicant.");
        assertThat(html(LineSamples.pages().get("workspace-line-wrong"), Language.UK))
                .contains("Сеанс не розібрати.", "href=\"#numbers\"", "href=\"#kind\"");
    }

    private static String html(PageModel model, Language language) {
        var screen = Samples.screen(language, Samples.brovary(), Theme.SYSTEM, "/");
        return new String(new PageWriter().render(model, screen).toByteArray(), StandardCharsets.UTF_8);
    }
}
