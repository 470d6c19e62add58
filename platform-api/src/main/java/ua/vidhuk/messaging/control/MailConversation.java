package ua.vidhuk.messaging.control;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.HashMap;
import java.util.Map;
import ua.vidhuk.messaging.entity.OutgoingMessage;
import ua.vidhuk.messaging.entity.Sender;
import ua.vidhuk.messaging.entity.SendingException;

/**
 * A connection to the mail server for messages that follow each other: to greet it anew for each takes longer than the
 * message; and another, more patient one for those with files. Of one thread at a time.
 */
public final class MailConversation implements AutoCloseable {

    private static final Logger LOG = System.getLogger(MailConversation.class.getName());

    private final MailSubmission submission;
    private final Map<Boolean, Transport> transports = new HashMap<>();

    MailConversation(MailSubmission submission) {
        this.submission = submission;
    }

    /**
     * Sends one message; calls the server when it is not connected, or not any more.
     *
     * @param sender from whom it is
     * @throws SendingException when the server did not take it; the next message may still go
     */
    public void send(OutgoingMessage message, Sender sender) throws SendingException {
        boolean withFiles = !message.attachments().list().isEmpty();
        Session session = submission.session(withFiles);
        Transport transport = transports.computeIfAbsent(withFiles, any -> submission.transport(session));
        try {
            MimeMessage mail = submission.compose(session, message, sender);
            if (!transport.isConnected()) {
                submission.connect(transport);
            }
            transport.sendMessage(mail, mail.getAllRecipients());
        } catch (IllegalArgumentException | IllegalStateException e) {
            throw new SendingException("not-composed", false);
        } catch (AddressException e) {
            throw new SendingException("recipient-invalid", true);
        } catch (SendFailedException e) {
            boolean refused = e.getInvalidAddresses() != null && e.getInvalidAddresses().length > 0;
            throw new SendingException(refused ? "recipient-refused" : "not-accepted", refused);
        } catch (MessagingException | UnsupportedEncodingException e) {
            close();
            throw new SendingException("server-unavailable", false);
        }
    }

    /** Says goodbye; a server that is gone needs none. */
    @Override
    public void close() {
        for (Transport each : transports.values()) {
            try {
                each.close();
            } catch (MessagingException e) {
                LOG.log(Level.DEBUG, "the mail server was gone before it was left");
            }
        }
    }
}
