package ua.vidhuk.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class MailServiceTest {

    private static final int SENT = MailService.KEPT + 500;

    private final Ports ports = new Ports(FreePorts.six());

    @Test
    void keepsTheNewestMessagesAndNoEmptyMailboxes() throws MessagingException {
        try (var mail = MailService.start(ports)) {
            sendEachToAnother();

            mail.trim();

            assertThat(mail.messages()).isBetween(1, MailService.KEPT);
            assertThat(mail.mailboxes()).isEqualTo(mail.messages());
            assertThat(Http.expect(
                            HttpRequest.newBuilder(URI.create(ports.mailUrl() + "messages.json"))
                                    .build(),
                            200,
                            "The mail page"))
                    .contains("resident-" + (SENT - 1) + "@")
                    .doesNotContain("resident-0@");
        }
    }

    private void sendEachToAnother() throws MessagingException {
        var session = Session.getInstance(new Properties());
        try (var transport = session.getTransport("smtp")) {
            transport.connect(Ports.LOOPBACK, ports.smtp(), null, null);
            for (int each = 0; each < SENT; each++) {
                var message = new MimeMessage(session);
                message.setFrom("centre@brovary.example");
                message.setSubject("A step of your appeal");
                message.setText("It was registered.");
                var recipients = new Address[] {new InternetAddress("resident-" + each + "@applicant.example")};
                message.setRecipients(MimeMessage.RecipientType.TO, recipients);
                message.saveChanges();
                transport.sendMessage(message, recipients);
            }
        }
    }
}
