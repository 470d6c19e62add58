package ua.vidhuk.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Properties;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who looks at the workspace is told what changes, as far as they may see it, and who else looks (P18). */
@ExtendWith(RunningPlatform.class)
class LiveIT {

    private static final Community LUTSK = Community.of("lutsk");

    /** A mailbox is read each minute. */
    private static final Duration UNTIL_LETTERS_ARE_READ = Duration.ofMinutes(2);

    private final RunningPlatform platform;
    private final Callers callers;

    LiveIT(RunningPlatform platform) {
        this.platform = platform;
        this.callers = new Callers(platform);
    }

    @Test
    void whoLooksIsToldOfWhatTheyMaySeeAndOfNothingElse() throws Exception {
        try (var operator = LiveStream.of(platform, "lutsk", LUTSK.operator());
                var executor = LiveStream.of(platform, "lutsk", LUTSK.otherExecutor())) {
            var others = PlantedAppeal.in(LUTSK, callers);
            operator.await(others.appeal());
            var base = "/lutsk/api/v1";
            var registered = callers.user(LUTSK.operator())
                    .post(base + "/appeals", LUTSK.asking(LUTSK.appeal("phone", "Хтось", null, null), "Ліхтар"))
                    .expect(201)
                    .json();
            var question = registered.path("questions").path(0);
            callers.user(LUTSK.operator())
                    .post(
                            base + "/questions/" + question.path("id").asText() + "/route",
                            Steps.route(question, LUTSK.enterpriseOf(LUTSK.otherExecutor())))
                    .expect(200);
            executor.await(registered.path("id").asText());
            assertThat(executor.hasTold(others.appeal()))
                    .as("of what another enterprise has, which was told before")
                    .isFalse();

            platform.command("call", "--tenant", "lutsk", "--many", "1");
            operator.await("event: ringing");
            assertThat(executor.hasTold("event: ringing")).as("takes no calls").isFalse();
        }
        callers.user("brovary-operator")
                .accepting("text/event-stream, application/problem+json")
                .get("/lutsk/workspace/live")
                .problem(403);
    }

    /** Else it would stand in their list, with its buttons, until something else changed. */
    @Test
    void whoHadAQuestionIsToldThatItWasTakenAway() throws Exception {
        var base = "/lutsk/api/v1";
        var operator = callers.user(LUTSK.operator());
        var registered = operator.post(
                        base + "/appeals", LUTSK.asking(LUTSK.appeal("phone", "Хтось", null, null), "Люк"))
                .expect(201)
                .json();
        var question = registered.path("questions").path(0);
        var address = base + "/questions/" + question.path("id").asText() + "/route";
        String appeal = registered.path("id").asText();
        var routed = question;
        try (var had = LiveStream.of(platform, "lutsk", LUTSK.otherExecutor())) {
            routed = operator.post(address, Steps.route(question, LUTSK.enterpriseOf(LUTSK.otherExecutor())))
                    .expect(200)
                    .json();
            had.await(appeal);
        }
        try (var had = LiveStream.of(platform, "lutsk", LUTSK.otherExecutor())) {
            operator.post(address, Steps.route(routed, LUTSK.enterpriseOf(LUTSK.executor())))
                    .expect(200);
            had.await(appeal);
        }
    }

    /** A letter belongs to an appeal of several questions as a whole; whoever has one of them open is to read it. */
    @Test
    void whatAnApplicantWritesToSeveralQuestionsIsTold() throws Exception {
        var base = "/lutsk/api/v1";
        var operator = callers.user(LUTSK.operator());
        var applicant = UUID.randomUUID() + "@applicant.example";
        var two = LUTSK.asking(LUTSK.appeal("phone", "Хтось", null, applicant), "Лавка");
        var registered = operator.post(base + "/appeals", LUTSK.asking(two, "Урна"))
                .expect(201)
                .json();
        var second = registered.path("questions").path(1);
        var routed = operator.post(
                        base + "/questions/" + second.path("id").asText() + "/route",
                        Steps.route(second, LUTSK.enterpriseOf(LUTSK.otherExecutor())))
                .expect(200)
                .json();
        String appeal = registered.path("id").asText();
        tellWhatWasBefore();
        try (var reader = LiveStream.of(platform, "lutsk", LUTSK.operator());
                var executor = LiveStream.of(platform, "lutsk", LUTSK.otherExecutor());
                var stranger = LiveStream.of(platform, "lutsk", LUTSK.executor())) {
            write(applicant, "Ще про " + registered.path("number").asText());
            reader.await(appeal, UNTIL_LETTERS_ARE_READ);
            reader.await("\"letter\"");
            executor.await(appeal);
            assertThat(executor.hasTold("\"letter\"") || stranger.hasTold("\"letter\""))
                    .as("of letters, which executors do not read")
                    .isFalse();
            assertThat(stranger.hasTold(appeal))
                    .as("of what another enterprise has")
                    .isFalse();
        }
        var now = operator.get(base + "/questions/" + routed.path("id").asText())
                .expect(200)
                .json();
        assertThat(now.path("version")).as("the question itself is as it was").isEqualTo(routed.path("version"));
    }

    /** Until something later was told, so that a stream which begins now has nothing of it. */
    private void tellWhatWasBefore() throws Exception {
        try (var before = LiveStream.of(platform, "lutsk", LUTSK.operator())) {
            before.await(PlantedAppeal.in(LUTSK, callers).appeal());
        }
    }

    private void write(String applicant, String subject) throws MessagingException {
        var properties = new Properties();
        properties.setProperty("mail.smtp.host", Ports.LOOPBACK);
        properties.setProperty("mail.smtp.port", String.valueOf(platform.smtpPort()));
        var letter = new MimeMessage(Session.getInstance(properties));
        letter.setFrom(new InternetAddress(applicant));
        letter.setRecipient(Message.RecipientType.TO, new InternetAddress(LUTSK.email()));
        letter.setSubject(subject, "UTF-8");
        letter.setText("Обидві зламані.", "UTF-8");
        Transport.send(letter);
    }

    /** A page may be read long before its stream is open, and on another node. */
    @Test
    void whatHappensBetweenAPageAndItsFirstStreamIsTold() throws Exception {
        var page = callers.user(LUTSK.controller())
                .readingPages()
                .get("/lutsk/workspace?place=all")
                .expect(200)
                .text();
        var live = Pattern.compile("data-live=\"([^\"]+\\?from=[0-9]+)\"").matcher(page);
        assertThat(live.find()).as("where the news stood").isTrue();
        String planted;
        try (var early = LiveStream.of(platform, "lutsk", LUTSK.operator())) {
            planted = PlantedAppeal.in(LUTSK, callers).appeal();
            early.await(planted);
        }
        String token = platform.token(LUTSK.controller());
        try (var stream = LiveStream.at(platform.url() + live.group(1), token);
                var executors = LiveStream.at(platform.url() + live.group(1), platform.token(LUTSK.otherExecutor()))) {
            stream.await(planted);
            var next = PlantedAppeal.in(LUTSK, callers).appeal();
            stream.await(next);
            assertThat(executors.hasTold(planted))
                    .as("of what another enterprise has")
                    .isFalse();
        }
        try (var all = LiveStream.at(platform.url() + "/lutsk/workspace/live?from=0", token)) {
            all.await("{\"all\":true}");
        }
    }

    /** Whoever looks at one page after the other leaves streams behind, of which the server learns late. */
    @Test
    void ofManyPagesOfOnePersonTheNewestIsTold() throws Exception {
        var pages = new ArrayList<LiveStream>();
        try {
            for (int page = 0; page < 10; page++) {
                pages.add(LiveStream.of(platform, "lutsk", "lutsk-manager"));
            }
            pages.getLast().await(PlantedAppeal.in(LUTSK, callers).appeal());
        } finally {
            pages.forEach(LiveStream::close);
        }
    }

    @Test
    void twoWhoHaveTheSameAppealOpenSeeEachOther() {
        var planted = PlantedAppeal.in(LUTSK, callers);
        var path = "/lutsk/workspace/appeals/" + planted.appeal() + "/presence";
        var operator = callers.user(LUTSK.operator()).readingPages();
        var controller = callers.user(LUTSK.controller()).readingPages();
        var name = callers.user(LUTSK.operator())
                .get("/lutsk/api/v1/me")
                .expect(200)
                .json()
                .path("displayName")
                .asText();
        assertThat(operator.get(path).expect(200).text()).as("oneself").doesNotContain(name);
        assertThat(controller.get(path).expect(200).text()).contains(name).doesNotContain(LUTSK.operator());
        callers.user(LUTSK.otherExecutor()).readingPages().get(path).expect(404);
    }
}
