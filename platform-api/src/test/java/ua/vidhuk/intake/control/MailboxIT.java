package ua.vidhuk.intake.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ua.vidhuk.testing.TestDatabase.BROVARY;
import static ua.vidhuk.testing.TestDatabase.LUTSK;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Address;
import jakarta.mail.Flags;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ua.vidhuk.appeals.control.AppealFinder;
import ua.vidhuk.appeals.entity.Appeal;
import ua.vidhuk.files.control.FileStoreFactory;
import ua.vidhuk.intake.entity.MailboxTurn;
import ua.vidhuk.intake.entity.ReceivedLetter;
import ua.vidhuk.messaging.control.NoticesFactory;
import ua.vidhuk.outbox.control.Background;
import ua.vidhuk.outbox.control.BackgroundFactory;
import ua.vidhuk.tenancy.control.DueTenants;
import ua.vidhuk.tenancy.control.DueTenantsFactory;
import ua.vidhuk.tenancy.control.TenantContext;
import ua.vidhuk.tenancy.entity.PlatformStarted;
import ua.vidhuk.testing.FixedTenants;
import ua.vidhuk.testing.ManagedExecutors;
import ua.vidhuk.testing.SettableClock;
import ua.vidhuk.testing.TestDatabase;
import ua.vidhuk.testing.TestTransactions;

/** Letters of a real mail server, kept in a real database: each once, whenever whoever reads them dies. */
class MailboxIT {

    private static final String ADDRESS = "centre@brovary.example";
    private static final String PNG =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

    private final TestDatabase database = TestDatabase.get();
    private final TestTransactions transactions = new TestTransactions(database);
    private final SettableClock clock = SettableClock.at("2026-11-22T08:00:00Z");
    private final FixedTenants tenants = new FixedTenants(BROVARY, LUTSK);
    private final DueTenants due = DueTenantsFactory.due(transactions, tenants, clock);
    private final Background background =
            BackgroundFactory.background(tenants, due, ManagedExecutors.inline(), ManagedExecutors.idle());
    private final GreenMail server = new GreenMail(
                    new ServerSetup[] {ServerSetup.SMTP.dynamicPort(), ServerSetup.IMAP.dynamicPort()})
            .withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());
    private final MailboxWatch watch = new MailboxWatch();
    private final Transactions real = new Transactions();

    /** What the boundary does with them on Payara. */
    private static class Transactions implements MailboxTransactions {

        private final MailboxTurns turns = new MailboxTurns();
        private final LetterKeeper keeper = new LetterKeeper();

        @Override
        public Optional<MailboxTurn> claim() {
            return turns.claim();
        }

        @Override
        public MailboxTurn begin(MailboxTurn turn, long uidValidity, long uidNext) {
            return turns.begin(turn, uidValidity, uidNext);
        }

        @Override
        public void keep(MailboxTurn turn, ReceivedLetter letter) {
            keeper.keep(turn, letter);
        }

        @Override
        public void looked(MailboxTurn turn, long lastUid, String failure) {
            turns.looked(turn, lastUid, failure);
        }
    }

    /** Stands in for JPA, which needs a container; which letters belong to appeals is tested on Payara. */
    private static final class NoAppeals extends AppealFinder {

        @Override
        public Optional<Appeal> byNumber(String number) {
            return Optional.empty();
        }
    }

    /** As when the process is killed: nothing that would come after it happens, not even what is for failures. */
    private static final class Killed extends Error {

        private static final long serialVersionUID = 1L;
    }

    @BeforeEach
    void assemble() {
        database.asOwner(
                "truncate t_brovary.intake_letter, t_brovary.intake_mailbox, t_brovary.file_attachment cascade");
        server.start();
        real.turns.connection = transactions.connection();
        real.turns.due = due;
        real.turns.clock = clock;
        real.turns.pauseSeconds = 60;
        var threads = new LetterThreads();
        threads.connection = transactions.connection();
        threads.appeals = new NoAppeals();
        threads.notices = NoticesFactory.notices(transactions.connection());
        real.keeper.connection = transactions.connection();
        real.keeper.turns = real.turns;
        real.keeper.threads = threads;
        real.keeper.files = FileStoreFactory.store(transactions.connection(), clock);
        real.keeper.clock = clock;
        watch.reader = new LetterReader();
        watch.reader.maxBytes = 1024 * 1024;
        watch.hosts = new MailHosts();
        watch.hosts.privateAllowed = true;
        watch.tenants = tenants;
        watch.background = background;
        watch.clock = clock;
        watch.transactions = inTransactions(real);
        watch.start(new PlatformStarted());
        connect("secret");
    }

    private MailboxTransactions inTransactions(MailboxTransactions all) {
        return transactions.requiringNew(MailboxTransactions.class, all);
    }

    private void connect(String password) {
        database.asOwner(
                "insert into t_brovary.intake_mailbox (id, address, host, port, security, login, password, folder, look_at,"
                        + " created_at, created_by) values (gen_random_uuid(), '" + ADDRESS + "', '127.0.0.1', "
                        + server.getImap().getPort() + ", 'none', '" + ADDRESS + "', '" + password
                        + "', 'INBOX', timestamptz '2026-11-22 08:00Z', timestamptz '2026-11-22 08:00Z', 'a test')");
    }

    @AfterEach
    void stopServer() {
        BackgroundFactory.stop(background);
        server.stop();
    }

    @Test
    void keepsEachLetterWithWhatHangsOnItAndMarksItInTheMailbox() throws Exception {
        send(letter("1", "Немає води") + "Content-Type: text/plain; charset=UTF-8\n\nТретій день.");
        send(letter("2", "Яма") + "Content-Type: multipart/mixed; boundary=b\n\n--b\n\nОсь фото\n--b\n"
                + "Content-Type: image/png; name=yama.png\nContent-Transfer-Encoding: base64\n\n" + PNG + "\n--b\n"
                + "Content-Type: application/x-msdownload; name=virus.exe\nContent-Transfer-Encoding: base64\n\n"
                + Base64.getEncoder().encodeToString("MZ не картинка".getBytes(StandardCharsets.UTF_8)) + "\n--b--");
        look();

        assertThat(letters()).containsExactly("Немає води: Третій день.", "Яма: Ось фото");
        assertThat(database.readAsOwner("select name || ' ' || media_type from t_brovary.file_attachment"))
                .containsExactly("yama.png image/png");
        assertThat(database.readAsOwner("select not_taken::text from t_brovary.intake_letter where subject = 'Яма'"))
                .containsExactly("[{\"name\": \"virus.exe\", \"reason\": \"type-not-allowed\"}]");
        assertThat(unread()).isZero();
        assertThat(database.readAsOwner("select state || kind from t_brovary.intake_letter"))
                .containsOnly("waitingletter");
    }

    @Test
    void losesAndDoublesNothingWhereverItIsKilled() throws Exception {
        for (Moment moment : Moment.values()) {
            for (int i = 0; i < 5; i++) {
                send(letter(moment + "-" + i, moment + " " + i) + "\nСлова");
            }
            clock.advance(Duration.ofMinutes(20));
            watch.transactions = new Dying(moment);
            assertThatThrownBy(this::look).isInstanceOf(Killed.class);
            watch.transactions = inTransactions(real);
            look();
            assertThat(letters())
                    .as("the dead one's claim holds for a while")
                    .hasSizeLessThan(5 * (moment.ordinal() + 1));

            clock.advance(MailboxTurns.CLAIM.plusSeconds(1));
            look();
            assertThat(letters())
                    .as("%s", moment)
                    .hasSize(5 * (moment.ordinal() + 1))
                    .doesNotHaveDuplicates();
        }
        assertThat(unread()).as("marked as read in the end").isLessThanOrEqualTo(1);
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
            real.keep(turn, letter);
            throw new IllegalStateException("rolled back");
        }
    }

    private final class Dying implements MailboxTransactions {

        private final Moment moment;
        private final MailboxTransactions committing = inTransactions(real);
        private final MailboxTransactions rollingBack = inTransactions(new RollingBack());
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
            send(letter("many-" + i, "Лист " + i) + "\nСлова");
        }
        try (var nodes = Executors.newFixedThreadPool(8)) {
            List<Future<Object>> all = nodes.invokeAll(IntStream.range(0, 8)
                    .<java.util.concurrent.Callable<Object>>mapToObj(each -> () -> {
                        look();
                        return "";
                    })
                    .toList());
            for (Future<Object> each : all) {
                each.get();
            }
        }

        assertThat(letters()).hasSize(20).doesNotHaveDuplicates();
    }

    @Test
    void aServerThatNumbersAnewOrHasALetterTwiceBringsNothingTwice() throws Exception {
        send(letter("same", "Той самий") + "\nСлова");
        send("Received: by another\n" + letter("same", "Той самий") + "\nСлова");
        look();
        assertThat(letters()).containsExactly("Той самий: Слова");

        database.asOwner("update t_brovary.intake_mailbox set uid_validity = 1, last_uid = 0");
        markAllUnread();
        send(letter("new", "Новий") + "\nСлова");
        clock.advance(Duration.ofMinutes(2));
        look();
        assertThat(letters()).containsExactly("Той самий: Слова", "Новий: Слова");
    }

    @Test
    void ofWhatWasThereBeforeOnlyTheUnreadIsTaken() throws Exception {
        send(letter("old", "Давно прочитаний") + "\nСлова");
        for (var message : server.getReceivedMessages()) {
            message.setFlag(Flags.Flag.SEEN, true);
        }
        send(letter("unread", "Непрочитаний") + "\nСлова");
        look();
        assertThat(letters()).containsExactly("Непрочитаний: Слова");

        send(letter("seen", "Прочитаний кимось до нас") + "\nСлова");
        for (var message : server.getReceivedMessages()) {
            message.setFlag(Flags.Flag.SEEN, true);
        }
        clock.advance(Duration.ofMinutes(2));
        look();
        assertThat(letters()).containsExactly("Непрочитаний: Слова", "Прочитаний кимось до нас: Слова");
    }

    @Test
    void whatIsBrokenTooLargeOrSpamIsKeptAndBarsNobodysWay() throws Exception {
        send("нічого подібного до листа");
        send(letter("large", "Завеликий") + "\n" + "ы".repeat(1024 * 1024));
        send(letter("spam", "Виграш") + "X-Spam-Flag: YES\n\nПереходьте");
        send(letter("away", "Мене немає") + "Auto-Submitted: auto-replied\n\nУ відпустці");
        send(letter("nul", "Нулі") + "\nдо\u0000після");
        look();

        assertThat(database.readAsOwner(
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
        send(letter("s1", "Реклама") + "\nкупіть");
        look();
        database.asOwner("update t_brovary.intake_letter set state = 'spam', decided_at = now(), decided_by = 'x'");
        send(letter("s2", "Ще реклама") + "\nкупіть");
        clock.advance(Duration.ofMinutes(2));
        look();
        assertThat(database.readAsOwner("select state from t_brovary.intake_letter"))
                .containsExactly("spam", "spam");
    }

    @Test
    void saysWhatHindersAndTriesAgainLater() throws Exception {
        send(letter("late", "Дійде") + "\nСлова");
        int port = server.getImap().getPort();
        database.asOwner("update t_brovary.intake_mailbox set port = 9");
        look();
        assertThat(failure()).containsExactly("server-unavailable");
        database.asOwner("update t_brovary.intake_mailbox set folder = 'Nowhere', port = " + port);
        clock.advance(Duration.ofMinutes(6));
        look();
        assertThat(failure()).containsExactly("folder-missing");
        watch.hosts.privateAllowed = false;
        clock.advance(Duration.ofMinutes(6));
        look();
        assertThat(failure())
                .as("nobody is led into the platform's own network")
                .containsExactly("host-not-allowed");
        watch.hosts.privateAllowed = true;
        database.asOwner("update t_brovary.intake_mailbox set folder = 'INBOX'");
        clock.advance(Duration.ofMinutes(6));
        look();

        assertThat(failure()).containsExactly((String) null);
        assertThat(letters()).containsExactly("Дійде: Слова");
    }

    @Test
    void lettersOfASuspendedTenantWaitWhereTheyAre() throws Exception {
        send(letter("quiet", "Тихо") + "\nСлова");
        tenants.suspend(BROVARY, true);
        look();
        assertThat(letters()).isEmpty();
        tenants.suspend(BROVARY, false);
        look();
        assertThat(letters()).hasSize(1);
    }

    private void look() throws Exception {
        TenantContext.call(BROVARY, () -> {
            watch.look(BROVARY);
            return null;
        });
    }

    private List<String> letters() {
        return database.readAsOwner("select subject || ': ' || body from t_brovary.intake_letter order by uid");
    }

    private List<String> failure() {
        return database.readAsOwner("select failure from t_brovary.intake_mailbox");
    }

    private long unread() throws MessagingException {
        long count = 0;
        for (var message : server.getReceivedMessages()) {
            count += message.isSet(Flags.Flag.SEEN) ? 0 : 1;
        }
        return count;
    }

    private void markAllUnread() throws MessagingException {
        for (var message : server.getReceivedMessages()) {
            message.setFlag(Flags.Flag.SEEN, false);
        }
    }

    private static String letter(String id, String subject) {
        return "From: =?UTF-8?Q?=D0=9E?= <o@example.org>\nMessage-ID: <" + id + "@example.org>\nSubject: =?UTF-8?B?"
                + Base64.getEncoder().encodeToString(subject.getBytes(StandardCharsets.UTF_8)) + "?=\n";
    }

    private void send(String raw) throws MessagingException {
        Session session = Session.getInstance(new Properties());
        var message = new MimeMessage(session, new ByteArrayInputStream(raw.getBytes(StandardCharsets.UTF_8)));
        try (Transport transport = session.getTransport("smtp")) {
            transport.connect("127.0.0.1", server.getSmtp().getPort(), null, null);
            transport.sendMessage(message, new Address[] {new InternetAddress(ADDRESS)});
        }
    }
}
