package ua.vidhuk.appeals.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ReplyTextTest {

    @Test
    void whatIsKnownIsFilledInAndTheRestIsMarked() {
        var values = Map.of(Placeholder.NUMBER, "БР-2026-000001", Placeholder.PLACE, "вулиця $1, \\2");
        var reply = ReplyText.fill("{number}: {place}. {applicant}!", values, Placeholder::word);
        assertThat(reply.text()).isEqualTo("БР-2026-000001: вулиця $1, \\2. ⟦applicant⟧!");
        assertThat(reply.missing()).containsExactly(Placeholder.APPLICANT);
        assertThat(reply.text()).contains(ReplyText.MARK);
    }

    @Test
    void whatWasFilledInIsNotFilledInAgain() {
        var values = Map.of(Placeholder.APPLICANT, "{number}", Placeholder.NUMBER, "1");
        assertThat(ReplyText.fill("{applicant}", values, Placeholder::word).text())
                .isEqualTo("{number}");
    }

    @Test
    void aNameThatMeansNothingIsNoTemplate() {
        assertThat(ReplyText.isWellFormed("Вітаємо, {applicant}! { так } {} ")).isTrue();
        assertThat(ReplyText.isWellFormed("Вітаємо, {імʼя}!")).isFalse();
    }
}
