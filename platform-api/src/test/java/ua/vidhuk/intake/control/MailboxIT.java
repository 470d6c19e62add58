package ua.vidhuk.intake.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ua.vidhuk.intake.control.MailboxUnderTest.letter;

import jakarta.mail.Flags;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ua.vidhuk.intake.control.MailboxUnderTest.Transactions;
import ua.vidhuk.intake.entity.MailboxTurn;
import ua.vidhuk.intake.entity.ReceivedLetter;

/** Letters of a real mail server, kept in a real database: each once, whenever whoever reads them dies. */
class MailboxIT {

    private static final String PNG =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

    private final MailboxUnderTest mailbox = new MailboxUnderTest();

    /** As when the process is killed: nothing that would come after it happens, not even what is for failures. */
    private static final class Killed extends Error {

        private static final long serialVersionUID = 1L;
    }

    @BeforeEach
    void start() {
        mailbox.start();
    }

    @AfterEach
    void stop() {
        mailbox.stop();
    }

    @Test
    void keepsEachLetterWithWhatHangsOnItAndMarksItInTheMailbox() throws Exception {
        mailbox.send(letter("1", "Немає води") + "Content-Type: text/plain; charset=UTF-8\n\nТретій день.");
        mailbox.send(letter("2", "Яма") + "Content-Type: multipart/mixed; boundary=b\n\n--b\n\nОсь фото\n--b\n"
                + "Content-Type: image/png; name=yama.png\nContent-Transfer-Encoding: base64\n\n" + PNG + "\n--b\n"
                + "Content-Type: application/x-msdownload; name=virus.exe\nContent-Transfer-Encoding: base64\n\n"
                + Base64.getEncoder().encodeToString("MZ не картинка".getBytes(StandardCharsets.UTF_8)) + "\n--b--");
        mailbox.look();

        assertThat(mailbox.letters()).containsExactly("Немає води: Третій день.", "Яма: Ось фото");
        assertThat(mailbox.database.readAsOwner("select name || ' ' || media_type from t_brovary.file_attachment"))
                .containsExactly("yama.png image/png");
        assertThat(mailbox.database.readAsOwner(
                        "select not_taken::text from t_brovary.intake_letter where subject = 'Яма'"))
                .containsExactly("[{\"name\": \"virus.exe\", \"reason\": \"type-not-allowed\"}]");
        assertThat(mailbox.unread()).isZero();
        assertThat(mailbox.database.readAsOwner("select state || kind from t_brovary.intake_letter"))
                .containsOnly("waitingletter");
    }

    @Test
    void losesAndDoublesNothingWhereverItIsKilled() throws Exception {
        for (Moment moment : Moment.values()) {
            for (int i = 0; i < 5; i++) {
                mailbox.send(letter(moment + "-" + i, moment + " " + i) + "\nСлова");
            }
            mailbox.clock.advance(Duration.ofMinutes(20));
            mailbox.watch.transactions = new Dying(moment);
            assertThatThrownBy(mailbox::look).isInstanceOf(Killed.class);
            mailbox.watch.transactions = mailbox.inTransactions(mailbox.real);
            mailbox.look();
            assertThat(mailbox.letters())
                    .as("the dead one's claim holds for a while")
                    .hasSizeLessThan(5 * (moment.ordinal() + 1));

            mailbox.clock.advance(MailboxTurns.CLAIM.plusSeconds(1));
            mailbox.look();
            assertThat(mailbox.letters())
                    .as("%s", moment)
                    .hasSize(5 * (moment.ordinal() + 1))
                    .doesNotHaveDuplicates();
        }
        assertThat(mailbox.unread()).as("marked as read in the end").isLessThanOrEqualTo(1);
    }

    /** When somebody kills it. */
    private enum Moment {
        BEFORE_A_LETTER_IS_KEPT,
        IN_THE_TRANSACTION_THAT_KEEPS_IT,
        AFTER_THAT_AND_BEFORE_IT_IS_MARKED
    }

    /** Writes everything and then fails, so that nothing of it stays. */
    private final class RollingBack extends Transactions {

        @Override
        public void keep(MailboxTurn turn, ReceivedLetter letter) {
            mailbox.real.keep(turn, letter);
            throw new IllegalStateException("rolled back");
        }
    }

    private final class Dying implements MailboxTransactions {

        private final Moment moment;
        private final MailboxTransactions committing = mailbox.inTransactions(mailbox.real);
        private final MailboxTransactions rollingBack = mailbox.inTransactions(new RollingBack());
        private int kept;

        Dying(Moment moment) {
            this.moment = moment;
        }

        @Override
        public Optional<MailboxTurn> claim() {
            return committing.claim();
        }

        @Override
        public MailboxTurn begin(MailboxTurn turn, long uidValidity, long uidNext) {
            return committing.begin(turn, uidValidity, uidNext);
        }

        @Override
        public void keep(MailboxTurn turn, ReceivedLetter letter) {
            kept++;
            if (kept < 3 || moment == Moment.AFTER_THAT_AND_BEFORE_IT_IS_MARKED) {
                committing.keep(turn, letter);
            }
            if (kept == 3) {
                if (moment == Moment.IN_THE_TRANSACTION_THAT_KEEPS_IT) {
                    assertThatThrownBy(() -> rollingBack.keep(turn, letter)).isInstanceOf(IllegalStateException.class);
                }
                throw new Killed();
            }
        }

        @Override
        public void looked(MailboxTurn turn, long lastUid, String failure) {
            throw new Killed();
        }
    }

    @Test
    void isReadByOneNodeAtATime() throws Exception {
        for (int i = 0; i < 20; i++) {
            mailbox.send(letter("many-" + i, "Лист " + i) + "\nСлова");
        }
        try (var nodes = Executors.newFixedThreadPool(8)) {
            List<Future<Object>> all = nodes.invokeAll(IntStream.range(0, 8)
                    .<java.util.concurrent.Callable<Object>>mapToObj(each -> () -> {
                        mailbox.look();
                        return "";
                    })
                    .toList());
            for (Future<Object> each : all) {
                each.get();
            }
        }

        assertThat(mailbox.letters()).hasSize(20).doesNotHaveDuplicates();
    }

    @Test
    void aServerThatNumbersAnewOrHasALetterTwiceBringsNothingTwice() throws Exception {
        mailbox.send(letter("same", "Той самий") + "\nСлова");
        mailbox.send("Received: by another\n" + letter("same", "Той самий") + "\nСлова");
        mailbox.look();
        assertThat(mailbox.letters()).containsExactly("Той самий: Слова");

        mailbox.database.asOwner("update t_brovary.intake_mailbox set uid_validity = 1, last_uid = 0");
        mailbox.markAllUnread();
        mailbox.send(letter("new", "Новий") + "\nСлова");
        mailbox.clock.advance(Duration.ofMinutes(2));
        mailbox.look();
        assertThat(mailbox.letters()).containsExactly("Той самий: Слова", "Новий: Слова");
    }

    @Test
    void ofWhatWasThereBeforeOnlyTheUnreadIsTaken() throws Exception {
        mailbox.send(letter("old", "Давно прочитаний") + "\nСлова");
        for (var message : mailbox.server.getReceivedMessages()) {
            message.setFlag(Flags.Flag.SEEN, true);
        }
        mailbox.send(letter("unread", "Непрочитаний") + "\nСлова");
        mailbox.look();
        assertThat(mailbox.letters()).containsExactly("Непрочитаний: Слова");

        mailbox.send(letter("seen", "Прочитаний кимось до нас") + "\nСлова");
        for (var message : mailbox.server.getReceivedMessages()) {
            message.setFlag(Flags.Flag.SEEN, true);
        }
        mailbox.clock.advance(Duration.ofMinutes(2));
        mailbox.look();
        assertThat(mailbox.letters()).containsExactly("Непрочитаний: Слова", "Прочитаний кимось до нас: Слова");
    }
}
