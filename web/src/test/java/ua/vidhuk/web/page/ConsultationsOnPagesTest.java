package ua.vidhuk.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import ua.vidhuk.language.entity.Language;

/** What the figures of a day's calls tell of consultations (P2, P17). */
class ConsultationsOnPagesTest {

    @Test
    void theMeanStandsWithTheNumberFromWhichItIsTaken() {
        assertThat(html("workspace-calls", Language.UK))
                .contains("Консультації", "<dd>340</dd>", "<dd>1:35</dd>", "відома для 312 із 340")
                .contains("Тут лише консультації за дзвінками на цю лінію.");
        assertThat(html("workspace-calls", Language.RU)).contains("известна для 312 из 340");
        assertThat(html("workspace-calls", Language.EN)).contains("known for 312 of 340");
    }

    @Test
    void consultationsStandThereWithoutACallTooAndNothingWhereThereIsNothingToSay() {
        assertThat(html("workspace-calls-unconnected", Language.UK))
                .contains("<dd>3</dd>", "<dd>–</dd>", "Тривалість невідома")
                .doesNotContain("відома для");
        assertThat(html("workspace-calls-none", Language.UK)).doesNotContain("Консультації", "Тривалість");
    }

    private static String html(String page, Language language) {
        var screen = Samples.screen(language, Samples.brovary(), Theme.SYSTEM, "/");
        return new String(
                new PageWriter().render(SamplePages.all().get(page), screen).toByteArray(), StandardCharsets.UTF_8);
    }
}
