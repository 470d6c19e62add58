package ua.vidhuk.messaging.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ua.vidhuk.testing.TestDatabase.BROVARY;
import static ua.vidhuk.testing.TestDatabase.LUTSK;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.Multipart;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ua.vidhuk.language.entity.Language;
import ua.vidhuk.messaging.boundary.QueueFactory;
import ua.vidhuk.messaging.control.Notices.Occasion;
import ua.vidhuk.messaging.entity.Attachment;
import ua.vidhuk.messaging.entity.Attachments;
import ua.vidhuk.messaging.entity.Hold;
import ua.vidhuk.messaging.entity.Notice;
import ua.vidhuk.messaging.entity.NoticeState;
import ua.vidhuk.outbox.control.AfterCommitFactory;
import ua.vidhuk.outbox.control.Background;
import ua.vidhuk.outbox.control.BackgroundFactory;
import ua.vidhuk.tenancy.control.DueTenants;
import ua.vidhuk.tenancy.control.DueTenantsFactory;
import ua.vidhuk.tenancy.entity.PlatformStarted;
import ua.vidhuk.testing.FixedTenants;
import ua.vidhuk.testing.ManagedExecutors;
import ua.vidhuk.testing.SettableClock;
import ua.vidhuk.testing.TestDatabase;
import ua.vidhuk.testing.TestTransactions;

class MessagingIT {

    private static final String RECIPIENT = "olena@example.org";

    private final TestDatabase database = TestDatabase.get();
    private final TestTransactions transactions = new TestTransactions(database);
    private final SettableClock clock = SettableClock.at("2026-11-22T08:00:00Z");
    private final GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());
    private final MailSubmission mail = new MailSubmission();
    private final MessageSender sender = new MessageSender();
    private final Notices notices = new Notices();
    private final HeldNotices held = new HeldNotices();
    private final DueTenants due = DueTenantsFactory.due(transactions, new FixedTenants(BROVARY, LUTSK), clock);
    private final Background background = BackgroundFactory.background(
            new FixedTenants(BROVARY, LUTSK), due, ManagedExecutors.inline(), ManagedExecutors.idle());
    private final UUID event = UUID.randomUUID();
    private final UUID appeal = UUID.randomUUID();

    @BeforeEach
    void assemble() {
        database.asOwner(
                "truncate t_brovary.message, t_lutsk.message, t_brovary.message_attachment, t_lutsk.message_attachment,"
                        + " t_brovary.message_hold, t_lutsk.message_hold");
        server.start();
        mail.host = "127.0.0.1";
        mail.port = server.getSmtp().getPort();
        mail.user = Optional.empty();
        mail.password = Optional.empty();
        mail.from = "noreply@vidhuk.example";
        sender.queue = transactions.requiringNew(
                MessageQueue.class, QueueFactory.queue(transactions.connection(), due, clock));
        sender.mail = mail;
        sender.replies = () -> Optional.of("centre@brovary.example");
        sender.tenants = new FixedTenants(BROVARY, LUTSK);
        sender.background = background;
        sender.start(new PlatformStarted());
        notices.connection = transactions.connection();
        notices.afterCommit = AfterCommitFactory.afterCommit(transactions);
        notices.shelf = NoticesFactory.shelf(transactions.connection(), clock);
        notices.held = held;
        held.connection = transactions.connection();
        held.due = due;
        notices.sender = sender;
        notices.due = due;
        notices.clock = clock;
    }

    @AfterEach
    void stopServer() {
        BackgroundFactory.stop(background);
        server.stop();
    }

    @Test
    void sendsAfterTheCommitInTheLanguageOfTheRecipient() throws Exception {
        transactions.inTenant(BROVARY, () -> {
            enqueue(Language.UK);
            assertThat(server.getReceivedMessages()).isEmpty();
        });

        MimeMessage received = onlyMail();
        assertThat(received.getSubject()).isEqualTo("Звернення БР-42 зареєстровано");
        assertThat(received.getContent().toString())
                .contains("Ваше звернення БР-42 зареєстровано.")
                .contains("https://vidhuk.example/brovary/follow/x");
        assertThat(received.getContentType()).isEqualToIgnoringCase("text/plain; charset=UTF-8");
        assertThat(received.getRecipients(RecipientType.TO)).containsExactly(new InternetAddress(RECIPIENT));
        assertThat(((InternetAddress) received.getFrom()[0]).getPersonal()).isEqualTo("Контакт-центр brovary");
        assertThat(((InternetAddress) received.getReplyTo()[0]).getAddress()).isEqualTo("centre@brovary.example");
        assertThat(received.getMessageID()).isEqualTo("<" + id() + "@vidhuk.example>");
        assertThat(received.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    }

    @Test
    void whatGoesWithALetterIsSentWithItOnceAndKeptNoLonger() throws Exception {
        var paper = new Attachment("Лист БР-42.pdf", "application/pdf", new byte[] {'%', 'P', 'D', 'F', 0, -1, 13, 10});
        mail.port = closedPort();
        for (int i = 0; i < 2; i++) {
            transactions.inTenant(
                    BROVARY,
                    () -> notices.enqueue(
                            new Occasion(event, "samples.registered", appeal),
                            RECIPIENT,
                            Language.UK,
                            Map.of("number", "БР-42", "link", "x"),
                            new Attachments(List.of(paper))));
        }
        assertThat(attachments()).as("kept while the server is away").containsExactly("1");
        mail.port = server.getSmtp().getPort();
        clock.advance(Duration.ofMinutes(10));
        sender.sweep();

        var parts = (Multipart) onlyMail().getContent();
        assertThat(parts.getCount()).isEqualTo(2);
        assertThat(parts.getBodyPart(0).getContent().toString()).contains("БР-42");
        assertThat(parts.getBodyPart(1).getFileName()).isEqualTo("Лист БР-42.pdf");
        assertThat(parts.getBodyPart(1).getContentType()).startsWith("application/pdf");
        assertThat(parts.getBodyPart(1).getInputStream().readAllBytes()).isEqualTo(paper.content());
        assertThat(attachments()).containsExactly("0");
    }

    @Test
    void whatIsHeldIsSentOnceWhenItsTimeHasComeHoweverOftenItIsWritten() throws Exception {
        UUID key = UUID.randomUUID();
        enqueueHeld(key, Duration.ofMinutes(10));
        enqueueHeld(key, Duration.ofMinutes(10));
        clock.advance(Duration.ofMinutes(9));
        sender.sweep();
        assertThat(server.getReceivedMessages()).isEmpty();
        transactions.inTenant(
                BROVARY,
                () -> held.putOff(
                        List.of(key, UUID.randomUUID()), clock.instant().plus(Duration.ofMinutes(10))));
        clock.advance(Duration.ofMinutes(9));
        sender.sweep();
        assertThat(server.getReceivedMessages()).as("put off").isEmpty();

        clock.advance(Duration.ofMinutes(1));
        sender.sweep();
        assertThat(onlyMail().getSubject()).contains("БР-42");
        assertThat(transactions.inTenant(BROVARY, () -> held.withdraw(key)))
                .as("it went")
                .isTrue();
        clock.advance(Duration.ofHours(1));
        sender.sweep();
        assertThat(onlyMail().getSubject()).contains("БР-42");
    }

    @Test
    void whatIsWithdrawnIsNeverSentUnlessTheWithdrawalIsRolledBack() {
        UUID key = UUID.randomUUID();
        enqueueHeld(key, Duration.ofMinutes(10));
        assertThatThrownBy(() -> transactions.inTenant(BROVARY, () -> {
                    held.withdraw(key);
                    throw new IllegalArgumentException("the guard said no");
                }))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(database.readAsOwner("select count(*)::text from t_brovary.message"))
                .containsExactly("1");
        assertThat(transactions.inTenant(BROVARY, () -> held.withdraw(key)))
                .as("nobody was told")
                .isFalse();
        clock.advance(Duration.ofMinutes(11));
        sender.sweep();
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void moreThanMailServersTakeGoesWithNoLetter() {
        var half = new Attachment("a.pdf", "application/pdf", new byte[4 * 1024 * 1024]);
        assertThatThrownBy(() -> new Attachments(List.of(half, half))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Attachment("../a.pdf", "application/pdf", new byte[] {1}))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Attachment("a.pdf", "application/pdf\r\nBcc: x", new byte[] {1}))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private List<String> attachments() {
        return database.readAsOwner("select count(*)::text from t_brovary.message_attachment");
    }

    @Test
    void sendsNothingOfATransactionThatIsRolledBack() {
        assertThatThrownBy(() -> transactions.inTenant(BROVARY, () -> {
                    enqueue(Language.UK);
                    throw new IllegalArgumentException("the guard said no");
                }))
                .isInstanceOf(IllegalArgumentException.class);
        sender.sweep();

        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void anEventThatComesTwiceSendsNothingTwice() {
        transactions.inTenant(BROVARY, () -> enqueue(Language.UK));
        transactions.inTenant(BROVARY, () -> enqueue(Language.UK));
        sender.sweep();

        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void triesAgainWhenTheServerIsBack() {
        mail.port = closedPort();
        transactions.inTenant(BROVARY, () -> enqueue(Language.EN));
        assertThat(history()).singleElement().satisfies(notice -> {
            assertThat(notice.state()).isEqualTo(NoticeState.WAITING);
            assertThat(notice.failure()).isEqualTo("server-unavailable");
        });

        mail.port = server.getSmtp().getPort();
        clock.advance(Duration.ofSeconds(50));
        sender.sweep();
        assertThat(server.getReceivedMessages()).as("not before its time").isEmpty();

        clock.advance(Duration.ofSeconds(10));
        sender.sweep();
        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(history()).singleElement().satisfies(notice -> {
            assertThat(notice.state()).isEqualTo(NoticeState.SENT);
            assertThat(notice.sentAt()).isEqualTo(clock.instant());
            assertThat(notice.failure()).isNull();
        });
    }

    @Test
    void givesUpAfterTwoDays() {
        mail.port = closedPort();
        transactions.inTenant(BROVARY, () -> enqueue(Language.UK));
        for (int hours = 0; hours < 60; hours++) {
            clock.advance(Duration.ofHours(1));
            sender.sweep();
        }

        assertThat(history()).singleElement().extracting(Notice::state).isEqualTo(NoticeState.FAILED);
    }

    @Test
    void oneThatCannotBeSentHoldsUpNoneBehindIt() {
        transactions.inTenant(BROVARY, () -> {
            enqueue(UUID.randomUUID(), "first@example.org");
            enqueue(UUID.randomUUID(), "two..dots@example.org");
            enqueue(UUID.randomUUID(), "last@example.org");
        });

        assertThat(server.getReceivedMessages())
                .extracting(received -> received.getRecipients(RecipientType.TO)[0].toString())
                .containsExactlyInAnyOrder("first@example.org", "last@example.org");
        assertThat(history()).filteredOn(notice -> notice.failure() != null).hasSize(1);
    }

    @Test
    void takesUpWhatANodeDiedOver() {
        MessageQueue dead = transactions.requiringNew(
                MessageQueue.class, QueueFactory.queue(transactions.connection(), due, clock));
        BackgroundFactory.stop(background);
        transactions.inTenant(BROVARY, () -> enqueue(Language.UK));
        assertThat(transactions.inTenant(BROVARY, dead::claim)).isPresent();
        sender.start(new PlatformStarted());

        sender.sweep();
        assertThat(server.getReceivedMessages()).as("claimed by another").isEmpty();
        clock.advance(Duration.ofMinutes(11));
        sender.sweep();
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void theHistoryHidesTheAddressAndStaysInTheTenant() {
        transactions.inTenant(BROVARY, () -> enqueue(Language.RU));

        assertThat(history()).singleElement().satisfies(notice -> {
            assertThat(notice.maskedRecipient()).isEqualTo("o***@example.org");
            assertThat(notice.title()).isEqualTo("Обращение БР-42 зарегистрировано");
            assertThat(notice.template()).isEqualTo("samples.registered");
        });
        assertThat(transactions.inTenant(LUTSK, () -> notices.listOf(appeal))).isEmpty();
    }

    private void enqueueHeld(UUID key, Duration wait) {
        var hold = new Hold(key, clock.instant().plus(wait));
        transactions.inTenant(
                BROVARY,
                () -> notices.enqueue(
                        new Occasion(event, "samples.registered", appeal, hold),
                        RECIPIENT,
                        Language.UK,
                        Map.of("number", "БР-42", "link", "x"),
                        Attachments.NONE));
    }

    private void enqueue(Language language) {
        enqueue(event, RECIPIENT, language);
    }

    private void enqueue(UUID cause, String recipient) {
        enqueue(cause, recipient, Language.UK);
    }

    private void enqueue(UUID cause, String recipient, Language language) {
        notices.enqueue(
                cause,
                "samples.registered",
                appeal,
                recipient,
                language,
                Map.of("number", "БР-42", "link", "https://vidhuk.example/brovary/follow/x"));
    }

    private List<Notice> history() {
        return transactions.inTenant(BROVARY, () -> notices.listOf(appeal));
    }

    private MimeMessage onlyMail() {
        assertThat(server.getReceivedMessages()).hasSize(1);
        return server.getReceivedMessages()[0];
    }

    private String id() {
        return database.readAsOwner("select id::text from t_brovary.message").getFirst();
    }

    private static int closedPort() {
        return 1;
    }
}
