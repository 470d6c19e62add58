package ua.vidhuk.messaging.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ua.vidhuk.language.entity.Language;

class OutgoingMessageTest {

    private static final Instant CREATED = Instant.parse("2026-11-22T08:00:00Z");

    @Test
    void isTriedLessAndLessOftenForTwoDays() {
        var pauses = new ArrayList<Duration>();
        Instant now = CREATED;
        int attempt = 1;
        while (!message(attempt).isHopeless(now)) {
            Instant next = message(attempt).retryAfter(now);
            pauses.add(Duration.between(now, next));
            now = next;
            attempt++;
        }

        assertThat(pauses)
                .startsWith(
                        Duration.ofMinutes(1),
                        Duration.ofMinutes(5),
                        Duration.ofMinutes(30),
                        Duration.ofHours(2),
                        Duration.ofHours(6),
                        Duration.ofHours(6))
                .hasSize(11);
        assertThat(Duration.between(CREATED, now)).isLessThan(Duration.ofDays(2));
    }

    @Test
    void anAddressIsRecognisedNotKnown() {
        assertThat(new MailAddress("olena.koval@example.org").masked()).isEqualTo("o***@example.org");
        assertThat(new MailAddress("\"a@b\"@example.org").domain()).isEqualTo("example.org");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "olena", "@example.org", "olena@", "a@b\r\nBcc: c@d", "a b@c"})
    void whatIsNoAddressIsRefused(String text) {
        assertThatThrownBy(() -> new MailAddress(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aTemplateNamesItsTexts() {
        var template = new NoticeTemplate("appeals.answered-at-once");

        assertThat(template.titleKey()).isEqualTo("appeals.notice.answered-at-once.title");
        assertThat(template.bodyKey()).isEqualTo("appeals.notice.answered-at-once.body");
        assertThatThrownBy(() -> new NoticeTemplate("registered")).isInstanceOf(IllegalArgumentException.class);
    }

    private static OutgoingMessage message(int attempts) {
        return new OutgoingMessage(
                UUID.randomUUID(),
                new MailAddress("a@example.org"),
                Language.UK,
                "t",
                "b",
                Attachments.NONE,
                CREATED,
                attempts);
    }
}
