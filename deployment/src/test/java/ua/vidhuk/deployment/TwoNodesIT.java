package ua.vidhuk.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two servers of one platform: what is due is done once, and what one does the other shows. */
@ExtendWith(RunningPlatform.class)
class TwoNodesIT {

    private static final Community LUTSK = Community.of("lutsk");
    private static final String APPEALS = "/lutsk/api/v1/appeals";
    private static final Duration LIMIT = Duration.ofMinutes(2);

    /** Whatever were done twice would be done again in this time: both look every few seconds. */
    private static final Duration LONGER = Duration.ofSeconds(12);

    private static final int APPEALS_OF_EACH = 15;
    private static final int LETTERS = 20;

    private static SecondNode second;

    private final RunningPlatform platform;
    private final Callers callers;
    private final String mark = UUID.randomUUID().toString();

    TwoNodesIT(RunningPlatform platform) {
        this.platform = platform;
        this.callers = new Callers(platform);
    }

    @BeforeAll
    static void start(RunningPlatform platform) throws IOException {
        second = SecondNode.of(platform);
    }

    @AfterAll
    static void stop() {
        if (second != null) {
            second.close();
        }
    }

    @Test
    void eachApplicantIsWrittenToOnceWhicheverNodeRegistered() throws Exception {
        var expected = new ArrayList<String>();
        for (int number = 0; number < 2 * APPEALS_OF_EACH; number++) {
            String address = "node-" + number + "-" + mark + "@applicant.example";
            register(number % 2 == 0 ? platform.url() : second.url(), address, "Немає світла");
            expected.add(address);
        }
        assertThat(Probe.await(LIMIT, () -> written().size() >= expected.size()))
                .as("everybody is written to")
                .isTrue();
        assertThat(Probe.await(LONGER, () -> written().size() > expected.size()))
                .as("somebody is written to twice")
                .isFalse();
        assertThat(written()).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void everyLetterIsKeptThoughBothRead() throws Exception {
        for (int number = 0; number < LETTERS; number++) {
            send("Яма " + number + " " + mark);
        }
        assertThat(Probe.await(LIMIT, () -> letters() == LETTERS))
                .as("all are kept")
                .isTrue();
    }

    @Test
    void whatOneRegistersTheOtherTellsAndFinds() throws Exception {
        // Sixteen letters in a row, from а on.
        String letters = mark.chars()
                .limit(8)
                .mapToObj(each -> Character.toString('а' + Character.digit(each, 16)))
                .collect(Collectors.joining());
        String word = "гіацинт" + letters;
        try (var stream = LiveStream.of(second.url(), platform.token(LUTSK.operator()), "lutsk")) {
            String appeal = register(platform.url(), null, "Зламано " + word);
            stream.await(appeal);
            assertThat(Probe.await(LIMIT, () -> found(second.url(), word) == 1))
                    .as("found at the other")
                    .isTrue();
        }
    }

    private String register(String url, String address, String text) {
        var appeal = LUTSK.asking(LUTSK.appeal("phone", "Хтось", null, address), text);
        return at(url).post(APPEALS, appeal).expect(201).json().path("id").asText();
    }

    private Caller at(String url) {
        return Caller.withToken(url, () -> callers.token(LUTSK.operator()));
    }

    private int found(String url, String word) {
        return at(url).get("/lutsk/api/v1/search?q=" + word)
                .expect(200)
                .json()
                .path("total")
                .asInt();
    }

    private List<String> written() {
        return platform.mails().stream()
                .map(each -> each.path("to").asText())
                .filter(each -> each.contains(mark))
                .toList();
    }

    private int letters() {
        try (var connection = platform.ownerConnection();
                var statement = connection.prepareStatement(
                        "select count(*) from t_lutsk.intake_letter where subject like ?")) {
            statement.setString(1, "%" + mark);
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private void send(String subject) throws MessagingException {
        var properties = new Properties();
        properties.setProperty("mail.smtp.host", Ports.LOOPBACK);
        properties.setProperty("mail.smtp.port", String.valueOf(platform.smtpPort()));
        var letter = new MimeMessage(Session.getInstance(properties));
        letter.setFrom(new InternetAddress("resident@applicant.example"));
        letter.setRecipient(Message.RecipientType.TO, new InternetAddress(LUTSK.email()));
        letter.setSubject(subject, "UTF-8");
        letter.setText("Глибока, просимо засипати.", "UTF-8");
        Transport.send(letter);
    }
}
