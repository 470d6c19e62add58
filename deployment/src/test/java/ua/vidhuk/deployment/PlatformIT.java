package ua.vidhuk.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Base64;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the launcher promises of a platform that is up. */
@ExtendWith(RunningPlatform.class)
class PlatformIT {

    @Test
    void keepsMailForReading(RunningPlatform platform) throws MessagingException {
        var settings = new Properties();
        settings.put("mail.smtp.host", Ports.LOOPBACK);
        settings.put("mail.smtp.port", String.valueOf(platform.smtpPort()));
        var message = new MimeMessage(Session.getInstance(settings));
        message.setFrom("centre@vidhuk.example");
        message.setRecipient(Message.RecipientType.TO, new InternetAddress("reader@vidhuk.example"));
        message.setSubject("Ваше звернення", "UTF-8");
        message.setText("Стежте тут: http://127.0.0.1/x?a=1", "UTF-8");
        Transport.send(message);
        var mail = platform.mailTo("reader@vidhuk.example", any -> true);
        assertThat(mail.path("subject").asText()).isEqualTo("Ваше звернення");
        assertThat(mail.path("links").path(0).asText()).isEqualTo("http://127.0.0.1/x?a=1");
    }

    @Test
    void givesTokensThatNameTenantRolesAndAudience(RunningPlatform platform) {
        var claims = Json.read(new String(
                Base64.getUrlDecoder().decode(platform.token("two-cities").split("\\.")[1]), StandardCharsets.UTF_8));
        assertThat(claims.path("organization").toString()).contains("brovary").contains("lutsk");
        assertThat(claims.path("groups").toString()).contains("operator");
        assertThat(claims.path("aud").asText()).isEqualTo("vidhuk-api");
    }

    @Test
    void keepsTheSafeSettingsOfTheDatabase(RunningPlatform platform) throws SQLException {
        try (var connection = platform.ownerConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select current_setting('fsync') || current_setting('synchronous_commit')"
                                + " || current_setting('full_page_writes') || current_setting('data_checksums')")) {
            rows.next();
            assertThat(rows.getString(1)).isEqualTo("onononon");
        }
    }
}
