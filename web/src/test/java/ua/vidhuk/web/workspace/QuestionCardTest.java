package ua.vidhuk.web.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import ua.vidhuk.web.page.Samples;

class QuestionCardTest {

    @Test
    void whatWasTypedStaysInItsFormWhileTheFormIsThere() {
        var card = card(List.of("answer"), WorkspaceSamples.conflict());
        assertThat(card.isOpen("answer")).isTrue();
        assertThat(card.typed("answer", "note", "")).contains("шкода втратити");
        assertThat(card.error("answer", "note")).isNotNull();
        assertThat(card.error("refuse", "note")).isNull();
        assertThat(card.canTryAgain()).isTrue();
    }

    @Test
    void whatCannotBeDoneAnyMoreIsNotTriedAgain() {
        assertThat(card(List.of(), WorkspaceSamples.conflict()).canTryAgain()).isFalse();
    }

    @Test
    void theAnswerBeginsWithTheExecutorsReport() {
        assertThat(card(List.of("verify"), null).reports()).startsWith("Замінили ділянку труби.");
    }

    @Test
    void theExecutorsItHasAreChosenWhenItIsHandedOverAgain() {
        var card = card(List.of("route"), null);
        assertThat(card.isChosen("executive")).isTrue();
        assertThat(card.isResponsible("executive")).isTrue();
        assertThat(card.isChosen("water")).isFalse();
    }

    private static QuestionCard card(List<String> transitions, Attempt attempt) {
        return new QuestionCard(
                WorkspaceSamples.question("registered", transitions),
                Samples.catalogue().enterprises(),
                "water",
                PhoneSamples.suggested(0).found().executors(),
                TransferSamples.sent(),
                null,
                OutsideSamples.letters(),
                attempt,
                "",
                ControlSamples.hint("registered"),
                ReplySamples.templates(),
                null,
                true);
    }
}
