package ua.vidhuk.intake.control;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.FetchProfile;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.UIDFolder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import ua.vidhuk.intake.entity.MailSecurity;
import ua.vidhuk.intake.entity.MailboxTurn;
import ua.vidhuk.intake.entity.MailboxTurn.MailServer;

/** One connection to a mailbox by IMAP. Of one thread at a time. */
final class MailboxVisit implements AutoCloseable {

    private static final String TIMEOUT_MILLISECONDS = "15000";

    private final Store store;
    private final Folder folder;
    private long highest;

    private MailboxVisit(Store store, Folder folder) {
        this.store = store;
        this.folder = folder;
    }

    /**
     * A letter that may be taken.
     *
     * @param uid as the server numbers it
     */
    record Found(long uid, Message message) {}

    /**
     * @throws MailServerException {@code sign-in-refused}, {@code folder-missing}, {@code server-unavailable}
     */
    static MailboxVisit open(MailServer server) throws MailServerException {
        String protocol = server.security() == MailSecurity.TLS ? "imaps" : "imap";
        Store store = null;
        try {
            store = Session.getInstance(properties(server.security())).getStore(protocol);
            store.connect(server.host(), server.port(), server.login(), server.password());
            Folder folder = store.getFolder(server.folder());
            if (!folder.exists()) {
                leave(store);
                throw new MailServerException("folder-missing");
            }
            folder.open(Folder.READ_WRITE);
            return new MailboxVisit(store, folder);
        } catch (AuthenticationFailedException e) {
            leave(store);
            throw new MailServerException("sign-in-refused");
        } catch (MessagingException e) {
            leave(store);
            throw new MailServerException("server-unavailable");
        }
    }

    private static Properties properties(MailSecurity security) {
        var properties = new Properties();
        for (String protocol : List.of("imap", "imaps")) {
            String mail = "mail." + protocol;
            properties.setProperty(mail + ".connectiontimeout", TIMEOUT_MILLISECONDS);
            properties.setProperty(mail + ".timeout", TIMEOUT_MILLISECONDS);
            properties.setProperty(mail + ".writetimeout", TIMEOUT_MILLISECONDS);
            properties.setProperty(mail + ".ssl.checkserveridentity", "true");
            // To read a letter does not mark it: that is done when it is kept.
            properties.setProperty(mail + ".peek", "true");
        }
        boolean startTls = security == MailSecurity.STARTTLS;
        properties.setProperty("mail.imap.starttls.enable", String.valueOf(startTls));
        properties.setProperty("mail.imap.starttls.required", String.valueOf(startTls));
        return properties;
    }

    long uidValidity() throws MessagingException {
        return uids().getUIDValidity();
    }

    /** The number that the next letter will get. */
    long uidNext() throws MessagingException {
        long next = uids().getUIDNext();
        if (next > 0) {
            return next;
        }
        int count = folder.getMessageCount();
        return count == 0 ? 1 : uids().getUID(folder.getMessage(count)) + 1;
    }

    /** What came since, the oldest first, at most as many; of what was there before us only what nobody has read. */
    List<Found> after(MailboxTurn turn, int most) throws MessagingException {
        Message[] messages = uids().getMessagesByUID(turn.lastUid() + 1, UIDFolder.LASTUID);
        var profile = new FetchProfile();
        profile.add(UIDFolder.FetchProfileItem.UID);
        profile.add(FetchProfile.Item.FLAGS);
        profile.add(FetchProfile.Item.SIZE);
        folder.fetch(messages, profile);
        var found = new ArrayList<Found>();
        for (Message message : Arrays.asList(messages)) {
            // A range that ends with the last always has the last, also when it is before the beginning.
            long uid = message == null ? 0 : uids().getUID(message);
            highest = Math.max(highest, uid);
            if (uid > turn.lastUid()
                    && (uid >= turn.unreadBelow() || !message.isSet(Flags.Flag.SEEN))
                    && !message.isSet(Flags.Flag.DELETED)) {
                found.add(new Found(uid, message));
            }
        }
        return found.stream()
                .sorted(Comparator.comparingLong(Found::uid))
                .limit(most)
                .toList();
    }

    /** The highest number that was seen. */
    long highest() {
        return highest;
    }

    /** The letter is kept: whoever looks into the mailbox sees that. */
    static void markRead(Found found) throws MessagingException {
        found.message().setFlag(Flags.Flag.SEEN, true);
    }

    private UIDFolder uids() {
        return (UIDFolder) folder;
    }

    /** Leaves what is there as it is. */
    @Override
    public void close() {
        leave(store);
    }

    private static void leave(Store store) {
        try {
            if (store != null) {
                store.close();
            }
        } catch (MessagingException e) {
            System.getLogger(MailboxVisit.class.getName())
                    .log(System.Logger.Level.DEBUG, "the mail server was gone before it was left");
        }
    }
}
