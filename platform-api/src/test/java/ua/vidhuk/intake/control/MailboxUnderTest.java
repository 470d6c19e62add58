package ua.vidhuk.intake.control;

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
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
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

/** A real mail server with a mailbox that is read into a real database. */
final class MailboxUnderTest {

    private static final String ADDRESS = "centre@brovary.example";

    final TestDatabase database = TestDatabase.get();
    final TestTransactions transactions = new TestTransactions(database);
    final SettableClock clock = SettableClock.at("2026-11-22T08:00:00Z");
    final FixedTenants tenants = new FixedTenants(BROVARY, LUTSK);
    final DueTenants due = DueTenantsFactory.due(transactions, tenants, clock);
    final Background background =
            BackgroundFactory.background(tenants, due, ManagedExecutors.inline(), ManagedExecutors.idle());
    final GreenMail server = new GreenMail(
                    new ServerSetup[] {ServerSetup.SMTP.dynamicPort(), ServerSetup.IMAP.dynamicPort()})
            .withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());
    final MailboxWatch watch = new MailboxWatch();
    final Transactions real = new Transactions();

    /** What the boundary does with them on Payara. */
    static class Transactions implements MailboxTransactions {

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

    void start() {
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
        real.keeper.files = FileStoreFactory.store(transactions, due, clock);
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

    MailboxTransactions inTransactions(MailboxTransactions all) {
        return transactions.requiringNew(MailboxTransactions.class, all);
    }

    private void connect(String password) {
        database.asOwner(
                "insert into t_brovary.intake_mailbox (id, address, host, port, security, login, password, folder, look_at,"
                        + " created_at, created_by) values (gen_random_uuid(), '" + ADDRESS + "', '127.0.0.1', "
                        + server.getImap().getPort() + ", 'none', '" + ADDRESS + "', '" + password
                        + "', 'INBOX', timestamptz '2026-11-22 08:00Z', timestamptz '2026-11-22 08:00Z', 'a test')");
    }

    void stop() {
        BackgroundFactory.stop(background);
        server.stop();
    }

    void look() throws Exception {
        TenantContext.call(BROVARY, () -> {
            watch.look(BROVARY);
            return null;
        });
    }

    List<String> letters() {
        return database.readAsOwner("select subject || ': ' || body from t_brovary.intake_letter order by uid");
    }

    List<String> failure() {
        return database.readAsOwner("select failure from t_brovary.intake_mailbox");
    }

    long unread() throws MessagingException {
        long count = 0;
        for (var message : server.getReceivedMessages()) {
            count += message.isSet(Flags.Flag.SEEN) ? 0 : 1;
        }
        return count;
    }

    void markAllUnread() throws MessagingException {
        for (var message : server.getReceivedMessages()) {
            message.setFlag(Flags.Flag.SEEN, false);
        }
    }

    static String letter(String id, String subject) {
        return "From: =?UTF-8?Q?=D0=9E?= <o@example.org>\nMessage-ID: <" + id + "@example.org>\nSubject: =?UTF-8?B?"
                + Base64.getEncoder().encodeToString(subject.getBytes(StandardCharsets.UTF_8)) + "?=\n";
    }

    void send(String raw) throws MessagingException {
        Session session = Session.getInstance(new Properties());
        var message = new MimeMessage(session, new ByteArrayInputStream(raw.getBytes(StandardCharsets.UTF_8)));
        try (Transport transport = session.getTransport("smtp")) {
            transport.connect("127.0.0.1", server.getSmtp().getPort(), null, null);
            transport.sendMessage(message, new Address[] {new InternetAddress(ADDRESS)});
        }
    }
}
