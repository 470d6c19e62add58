package ua.vidhuk.deployment;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Instant;
import java.util.Date;
import java.util.Properties;

/**
 * Letters to a mailbox at a mail server that is not the platform's and goes on when that is killed. The mark is the subject; the
 * same letter delivered twice, as servers do that got no answer, is the same letter. What acknowledges is the mail server.
 */
final class LetterChannel implements IntakeChannel {

    private static final String ADDRESS = "kontakt@intake.example";

    private final Date sent = Date.from(Instant.now());
    private final Ports server = new Ports(FreePorts.six());
    private final MailService service = MailService.start(server);
    private CommunityAccess access;

    @Override
    public void open(CommunityAccess community) {
        access = community;
    }

    /** Lets the platform read the mailbox at once; whoever had it in hand and was killed is not waited for. */
    void letItBeRead() {
        var mailbox = Json.MAPPER
                .createObjectNode()
                .put("address", ADDRESS)
                .put("host", Ports.LOOPBACK)
                .put("port", server.imap())
                .put("security", "none")
                .put("password", Welcome.SAMPLE_PASSWORD);
        access.admin().post(access.path("/api/v1/mailboxes"), mailbox).expect(200);
    }

    @Override
    public String send(String mark) throws IOException {
        var properties = new Properties();
        properties.setProperty("mail.smtp.host", Ports.LOOPBACK);
        properties.setProperty("mail.smtp.port", String.valueOf(server.smtp()));
        try {
            var letter = new MarkedLetter(Session.getInstance(properties), mark);
            letter.setFrom(new InternetAddress("resident@applicant.example"));
            letter.setRecipient(Message.RecipientType.TO, new InternetAddress(ADDRESS));
            letter.setSubject(mark);
            letter.setSentDate(sent);
            letter.setText("Немає води, " + mark, "UTF-8");
            Transport.send(letter);
            return "kept";
        } catch (MessagingException e) {
            throw new IOException(e);
        }
    }

    @Override
    public String kept(String schema) {
        return "select subject, 'kept' from " + schema + ".intake_letter";
    }

    @Override
    public int appeals() {
        return 0;
    }

    /** More are not read in one go. */
    @Override
    public int most() {
        return 150;
    }

    @Override
    public void close() {
        service.close();
    }

    /** A letter that keeps its name however often it is sent. */
    private static final class MarkedLetter extends MimeMessage {

        private final String mark;

        MarkedLetter(Session session, String mark) {
            super(session);
            this.mark = mark;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", "<" + mark + "@applicant.example>");
        }
    }
}
