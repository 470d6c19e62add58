package ua.vidhuk.deployment;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.store.MailFolder;
import com.icegreen.greenmail.store.StoredMessage;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Flags;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * A mail server for trying e-mail: takes every message for anybody, keeps the newest in memory, hands them out by IMAP
 * without a password and on a page. Nothing ever leaves the machine.
 */
final class MailService implements AutoCloseable {

    static final int KEPT = 1000;

    private static final int SECONDS_BETWEEN_TRIMS = 5;

    private final GreenMail server;
    private final MailPage page;
    private final ScheduledExecutorService trimming = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().factory());

    private MailService(GreenMail server, MailPage page) {
        this.server = server;
        this.page = page;
    }

    static MailService start(Ports ports) {
        var setups = new ServerSetup[] {
            new ServerSetup(ports.smtp(), Ports.LOOPBACK, ServerSetup.PROTOCOL_SMTP),
            new ServerSetup(ports.imap(), Ports.LOOPBACK, ServerSetup.PROTOCOL_IMAP)
        };
        var server = new GreenMail(setups)
                .withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());
        try {
            server.start();
            var service = new MailService(server, MailPage.start(ports.mailPage(), () -> newest(server)));
            service.trimming.scheduleWithFixedDelay(
                    service::trim, SECONDS_BETWEEN_TRIMS, SECONDS_BETWEEN_TRIMS, TimeUnit.SECONDS);
            return service;
        } catch (IOException | RuntimeException e) {
            throw new LauncherException("The mail server for trying e-mail did not start.", e);
        }
    }

    @Override
    public void close() {
        trimming.shutdownNow();
        page.close();
        server.stop();
    }

    private static List<ReceivedMail> newest(GreenMail server) {
        return server.getManagers().getImapHostManager().getAllMessages().stream()
                .sorted(Comparator.comparing(StoredMessage::getReceivedDate)
                        .thenComparing(StoredMessage::getUid)
                        .reversed())
                .limit(MailPage.SHOWN)
                .map(ReceivedMail::of)
                .toList();
    }

    /**
     * A load test sends more than memory holds: each mailbox keeps its newest, all together about as many. Mailboxes that
     * are empty then go, too, because GreenMail walks through the list of all of them for each message.
     */
    void trim() {
        try {
            var mailboxes = server.getManagers().getImapHostManager();
            var all = mailboxes.getAllMessages();
            if (all.size() <= KEPT) {
                return;
            }
            var oldestKept = all.stream()
                    .map(message -> message.getReceivedDate().toInstant())
                    .sorted(Comparator.reverseOrder())
                    .skip(KEPT)
                    .findFirst()
                    .orElse(Instant.EPOCH);
            var users = server.getManagers().getUserManager();
            for (var user : List.copyOf(users.listUser())) {
                var inbox = mailboxes.getInbox(user);
                deleteOlder(inbox, oldestKept);
                if (inbox.getMessageCount() == 0) {
                    users.deleteUser(user);
                }
            }
        } catch (FolderException | MessagingException e) {
            throw new IllegalStateException("mailboxes cannot be trimmed", e);
        }
    }

    /** How many mailboxes there are. */
    int mailboxes() {
        return server.getManagers().getUserManager().listUser().size();
    }

    /** How many messages there are in all mailboxes. */
    int messages() {
        return server.getManagers().getImapHostManager().getAllMessages().size();
    }

    private static void deleteOlder(MailFolder inbox, Instant oldestKept) throws FolderException, MessagingException {
        for (var message : inbox.getMessages()) {
            if (!message.getReceivedDate().toInstant().isAfter(oldestKept)) {
                message.setFlag(Flags.Flag.DELETED, true);
            }
        }
        inbox.expunge();
    }
}
