package ua.vidhuk.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Properties;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What an applicant is answered by e-mail: the words, and the letter on the community's letterhead as PDF; and what a desk prints. */
@ExtendWith(RunningPlatform.class)
class AnswerByMailIT {

    private final RunningPlatform platform;
    private final Community community = Community.of("brovary");
    private final String email = "answer-" + UUID.randomUUID() + "@applicant.example";

    AnswerByMailIT(RunningPlatform platform) {
        this.platform = platform;
    }

    @Test
    void anAnswerComesOnceWithItsLetterAsPdf() throws MessagingException, IOException {
        var operator = new Callers(platform).user(community.operator());
        var base = "/" + community.slug() + "/api/v1";
        var sent = community.asking(community.appeal("phone", "Ярина Ґедзь", null, email), "Коли буде вода?");
        var appeal = operator.post(base + "/appeals", sent).expect(201).json();
        var question = appeal.path("questions").path(0);
        var address = base + "/questions/" + question.path("id").asText();
        var answer = "Воду дадуть о шостій, їжте на здоров’я.";
        operator.post(address + "/answer", Steps.step(question, answer)).expect(200);
        platform.mailTo(email, mail -> mail.path("text").asText().contains(answer));

        var answers = new ArrayList<Multipart>();
        var store = Session.getInstance(new Properties()).getStore("imap");
        store.connect(Ports.LOOPBACK, platform.imapPort(), email, email);
        try (store) {
            var inbox = store.getFolder("INBOX");
            inbox.open(Folder.READ_ONLY);
            for (Message each : inbox.getMessages()) {
                if (each.getContent() instanceof Multipart parts) {
                    assertThat(each.isMimeType("multipart/mixed")).isTrue();
                    answers.add(parts);
                }
            }
            assertThat(answers).as("only the answer has a letter").hasSize(1);
            assertLetter(answers.getFirst(), appeal.path("number").asText(), answer);
        }
    }

    /** What is printed at a desk: the card, and the letter with a line for a signature. */
    @Test
    void theCardAndTheLetterArePrintedFromTheWorkspace() throws IOException {
        var operator = new Callers(platform).user(community.operator());
        var base = "/" + community.slug();
        var sent = community.asking(community.appeal("phone", "Ярина Ґедзь", null, email), "Коли буде тепло?");
        var appeal = operator.post(base + "/api/v1/appeals", sent).expect(201).json();
        var question = appeal.path("questions").path(0);
        var letter = base + "/workspace/paper/questions/" + question.path("id").asText();
        var reading = operator.readingPages();
        reading.get(letter + "/answer").expect(404);
        operator.post(
                        base + "/api/v1/questions/" + question.path("id").asText() + "/answer",
                        Steps.step(question, "Тепло дадуть о шостій."))
                .expect(200);

        var number = appeal.path("number").asText();
        var office = community.office("uk");
        assertThat(printed(reading.get(letter + "/answer").expect(200)))
                .contains(office, number + "/1", "Ярина Ґедзь", "«Коли буде тепло?»", "Тепло дадуть о шостій.", "____");
        var card = base + "/workspace/paper/appeals/" + appeal.path("id").asText();
        assertThat(printed(reading.get(card).expect(200)))
                .contains(office, number, "Ярина Ґедзь", email, "Коли буде тепло?", community.street());
        reading.get(letter + "/forwarding").expect(404);
    }

    private static String printed(Answer answer) throws IOException {
        assertThat(answer.response().headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(answer.response().headers().firstValue("Cache-Control").orElse(""))
                .contains("no-store");
        try (var document = Loader.loadPDF(answer.response().body())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private void assertLetter(Multipart parts, String number, String answer) throws MessagingException, IOException {
        assertThat(parts.getCount()).isEqualTo(2);
        assertThat(parts.getBodyPart(0).getContent().toString()).contains(answer, "PDF");
        var letter = parts.getBodyPart(1);
        assertThat(letter.getFileName()).isEqualTo("Відповідь-" + number + "-1.pdf");
        assertThat(letter.isMimeType("application/pdf")).isTrue();
        try (var document = Loader.loadPDF(letter.getInputStream().readAllBytes())) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
                    .contains(number + "/1")
                    .contains("Ярина Ґедзь")
                    .contains("«Коли буде вода?»")
                    .contains(answer)
                    .contains("без власноручного підпису");
        }
    }
}
