package ua.vidhuk.intake.control;

import static org.assertj.core.api.Assertions.assertThat;
import static ua.vidhuk.intake.control.MailboxUnderTest.letter;
import static ua.vidhuk.testing.TestDatabase.BROVARY;

import java.time.Duration;
import java.util.Base64;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Letters that are broken, too large or unwanted, and mailboxes that cannot be read: nothing is lost, and nobody else waits. */
class MailboxTroubleIT {

    private static final String PNG =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

    private final MailboxUnderTest mailbox = new MailboxUnderTest();

    @BeforeEach
    void start() {
        mailbox.start();
    }

    @AfterEach
    void stop() {
        mailbox.stop();
    }

    @Test
    void ofALetterThatIsTooLargeTheWordsAreKeptAndTheLargePartsNamed() throws Exception {
        String photo = Base64.getMimeEncoder().encodeToString(new byte[2 * 1024 * 1024]);
        mailbox.send(letter("photo", "Яма з фото") + "Content-Type: multipart/mixed; boundary=b\n\n--b\n"
                + "Content-Type: text/plain; charset=UTF-8\n\nОсь яма\n--b\n"
                + "Content-Type: image/jpeg; name=photo.jpg\nContent-Transfer-Encoding: base64\n\n" + photo
                + "\n--b\nContent-Type: image/png; name=small.png\nContent-Transfer-Encoding: base64\n\n" + PNG
                + "\n--b--");
        mailbox.look();

        assertThat(mailbox.letters()).containsExactly("Яма з фото: Ось яма");
        assertThat(mailbox.database.readAsOwner("select not_taken::text from t_brovary.intake_letter"))
                .containsExactly("[{\"name\": \"photo.jpg\", \"reason\": \"too-large\"}]");
        assertThat(mailbox.database.readAsOwner("select name from t_brovary.file_attachment"))
                .containsExactly("small.png");
        assertThat(mailbox.unread()).isZero();
    }

    @Test
    void whatIsBrokenTooLargeOrSpamIsKeptAndBarsNobodysWay() throws Exception {
        mailbox.send("нічого подібного до листа");
        mailbox.send(letter("large", "Завеликий") + "\n" + "ы".repeat(1024 * 1024));
        mailbox.send(letter("spam", "Виграш") + "X-Spam-Flag: YES\n\nПереходьте");
        mailbox.send(letter("away", "Мене немає") + "Auto-Submitted: auto-replied\n\nУ відпустці");
        mailbox.send(letter("nul", "Нулі") + "\nдо\u0000після");
        mailbox.look();

        assertThat(mailbox.database.readAsOwner(
                        "select coalesce(subject, '') || ' ' || kind || ' ' || state || ' ' || not_taken::text"
                                + " from t_brovary.intake_letter order by uid"))
                .satisfiesExactly(
                        first -> assertThat(first).contains("waiting"),
                        second -> assertThat(second).contains("Завеликий letter waiting", "letter-too-large"),
                        third -> assertThat(third).isEqualTo("Виграш letter spam []"),
                        fourth -> assertThat(fourth).isEqualTo("Мене немає automatic set-aside []"),
                        fifth -> assertThat(fifth).isEqualTo("Нулі letter waiting []"));
    }

    @Test
    void whoeverWasSpamOnceStaysThatUntilSomebodySaysOtherwise() throws Exception {
        mailbox.send(letter("s1", "Реклама") + "\nкупіть");
        mailbox.look();
        mailbox.database.asOwner(
                "update t_brovary.intake_letter set state = 'spam', decided_at = now(), decided_by = 'x'");
        mailbox.send(letter("s2", "Ще реклама") + "\nкупіть");
        mailbox.clock.advance(Duration.ofMinutes(2));
        mailbox.look();
        assertThat(mailbox.database.readAsOwner("select state from t_brovary.intake_letter"))
                .containsExactly("spam", "spam");
    }

    @Test
    void saysWhatHindersAndTriesAgainLater() throws Exception {
        mailbox.send(letter("late", "Дійде") + "\nСлова");
        int port = mailbox.server.getImap().getPort();
        mailbox.database.asOwner("update t_brovary.intake_mailbox set port = 9");
        mailbox.look();
        assertThat(mailbox.failure()).containsExactly("server-unavailable");
        mailbox.database.asOwner("update t_brovary.intake_mailbox set folder = 'Nowhere', port = " + port);
        mailbox.clock.advance(Duration.ofMinutes(6));
        mailbox.look();
        assertThat(mailbox.failure()).containsExactly("folder-missing");
        mailbox.watch.hosts.privateAllowed = false;
        mailbox.clock.advance(Duration.ofMinutes(6));
        mailbox.look();
        assertThat(mailbox.failure())
                .as("nobody is led into the platform's own network")
                .containsExactly("host-not-allowed");
        mailbox.watch.hosts.privateAllowed = true;
        mailbox.database.asOwner("update t_brovary.intake_mailbox set folder = 'INBOX'");
        mailbox.clock.advance(Duration.ofMinutes(6));
        mailbox.look();

        assertThat(mailbox.failure()).containsExactly((String) null);
        assertThat(mailbox.letters()).containsExactly("Дійде: Слова");
    }

    @Test
    void lettersOfASuspendedTenantWaitWhereTheyAre() throws Exception {
        mailbox.send(letter("quiet", "Тихо") + "\nСлова");
        mailbox.tenants.suspend(BROVARY, true);
        mailbox.look();
        assertThat(mailbox.letters()).isEmpty();
        mailbox.tenants.suspend(BROVARY, false);
        mailbox.look();
        assertThat(mailbox.letters()).hasSize(1);
    }
}
