package ua.vidhuk.messaging.control;

import jakarta.activation.DataHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.NoSuchProviderException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import ua.vidhuk.messaging.entity.Attachment;
import ua.vidhuk.messaging.entity.MailAddress;
import ua.vidhuk.messaging.entity.OutgoingMessage;
import ua.vidhuk.messaging.entity.Sender;

/** Hands messages to the mail server by SMTP, as plain text in UTF-8, with the files that go with them. */
@ApplicationScoped
public class MailSubmission {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();
    private static final String TIMEOUT_MILLISECONDS = "10000";

    /** A mail server may look through what it got for ten minutes before it says that it has it (RFC 5321, 4.5.3.2.6). */
    private static final String TIMEOUT_WITH_FILES_MILLISECONDS = "600000";

    @Inject
    @ConfigProperty(name = "smtp.host", defaultValue = "127.0.0.1")
    String host;

    @Inject
    @ConfigProperty(name = "smtp.port", defaultValue = "25")
    int port;

    @Inject
    @ConfigProperty(name = "smtp.user")
    Optional<String> user;

    @Inject
    @ConfigProperty(name = "smtp.password")
    Optional<String> password;

    /** Refuse to speak without TLS. */
    @Inject
    @ConfigProperty(name = "smtp.starttls", defaultValue = "false")
    boolean startTls;

    @Inject
    @ConfigProperty(name = "mail.from", defaultValue = "noreply@vidhuk.example")
    String from;

    private volatile Session known;
    private volatile Session knownWithFiles;

    /** A conversation with the mail server, for one message or many; the server is called at the first. */
    public MailConversation open() {
        return new MailConversation(this);
    }

    /** One for all messages of a kind: to make it searches the whole class path for providers. */
    Session session(boolean withFiles) {
        if (withFiles) {
            if (knownWithFiles == null) {
                knownWithFiles = Session.getInstance(properties(TIMEOUT_WITH_FILES_MILLISECONDS));
            }
            return knownWithFiles;
        }
        if (known == null) {
            known = Session.getInstance(properties(TIMEOUT_MILLISECONDS));
        }
        return known;
    }

    Transport transport(Session session) {
        try {
            return session.getTransport("smtp");
        } catch (NoSuchProviderException e) {
            throw new IllegalStateException("there is no SMTP in this deployment", e);
        }
    }

    void connect(Transport transport) throws MessagingException {
        transport.connect(host, port, user.orElse(null), password.orElse(null));
    }

    private Properties properties(String timeout) {
        var properties = new Properties();
        properties.setProperty("mail.smtp.auth", String.valueOf(user.isPresent()));
        properties.setProperty("mail.smtp.starttls.enable", String.valueOf(startTls));
        properties.setProperty("mail.smtp.starttls.required", String.valueOf(startTls));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.connectiontimeout", TIMEOUT_MILLISECONDS);
        properties.setProperty("mail.smtp.timeout", timeout);
        properties.setProperty("mail.smtp.writetimeout", TIMEOUT_MILLISECONDS);
        return properties;
    }

    /**
     * Writes it. Its Message-ID is made from its id, so that a mailbox that gets it twice can tell.
     *
     * @param sender from whom it is
     */
    MimeMessage compose(Session session, OutgoingMessage message, Sender sender)
            throws MessagingException, UnsupportedEncodingException {
        String messageId = "<" + message.id() + "@" + new MailAddress(from).domain() + ">";
        var mail = new NamedMail(session, messageId);
        mail.setFrom(new InternetAddress(from, sender.name(), UTF_8));
        if (sender.replyTo() != null) {
            mail.setReplyTo(new InternetAddress[] {new InternetAddress(sender.replyTo(), sender.name(), UTF_8)});
        }
        mail.setRecipient(
                RecipientType.TO, new InternetAddress(message.recipient().value(), true));
        mail.setSubject(oneLine(message.title()), UTF_8);
        if (message.attachments().list().isEmpty()) {
            mail.setText(message.body(), UTF_8);
        } else {
            mail.setContent(parts(message));
        }
        mail.setSentDate(Date.from(message.createdAt()));
        mail.setHeader("Content-Language", message.language().tag());
        // RFC 3834: no answering machine shall answer
        mail.setHeader("Auto-Submitted", "auto-generated");
        mail.saveChanges();
        return mail;
    }

    private static Multipart parts(OutgoingMessage message) throws MessagingException {
        var parts = new MimeMultipart();
        var text = new MimeBodyPart();
        text.setText(message.body(), UTF_8);
        parts.addBodyPart(text);
        for (Attachment each : message.attachments().list()) {
            var part = new MimeBodyPart();
            part.setDataHandler(new DataHandler(new ByteArrayDataSource(each.content(), each.mediaType())));
            part.setFileName(each.name());
            part.setDisposition(Part.ATTACHMENT);
            parts.addBodyPart(part);
        }
        return parts;
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ").strip();
    }

    private static final class NamedMail extends MimeMessage {

        private final String messageId;

        NamedMail(Session session, String messageId) {
            super(session);
            this.messageId = messageId;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", messageId);
        }
    }
}
