package ua.vidhuk.intake.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ua.vidhuk.intake.entity.LetterKind;
import ua.vidhuk.intake.entity.ReceivedLetter;
import ua.vidhuk.intake.entity.ReceivedLetter.NotTaken;

class LetterReaderTest {

    private static final String HEAD =
            """
            From: =?UTF-8?B?0J7Qu9C10L3QsA==?= <olena@example.org>
            To: centre@brovary.example
            Subject: =?UTF-8?Q?=D0=9D=D0=B5=D0=BC=D0=B0=D1=94?= =?UTF-8?Q?_=D0=B2=D0=BE=D0=B4=D0=B8?=
            Date: Sun, 22 Nov 2026 10:00:00 +0200
            Message-ID: <a1@example.org>
            """;

    private final LetterReader reader = reader();

    private static LetterReader reader() {
        var reader = new LetterReader();
        reader.maxBytes = 1024 * 1024;
        return reader;
    }

    @Test
    void readsWhoWroteWhatAndWhen() {
        ReceivedLetter letter = read(HEAD + "Content-Type: text/plain; charset=UTF-8\n\nТретій день немає води.\n");

        assertThat(letter.kind()).isEqualTo(LetterKind.LETTER);
        assertThat(letter.head().senderAddress()).isEqualTo("olena@example.org");
        assertThat(letter.head().senderName()).isEqualTo("Олена");
        assertThat(letter.head().subject()).isEqualTo("Немає води");
        assertThat(letter.head().messageId()).isEqualTo("<a1@example.org>");
        assertThat(letter.head().sentAt()).isEqualTo("2026-11-22T08:00:00Z");
        assertThat(letter.text()).isEqualTo("Третій день немає води.");
    }

    @Test
    void takesWordsOfHtmlWhenThereAreNoOthersAndNothingOfItsShape() {
        ReceivedLetter letter = read(
                HEAD
                        + """
                        Content-Type: text/html; charset=UTF-8

                        <html><head><title>x</title><style>p{}</style></head><body><script>alert(1)</script>
                        <p>Яма &laquo;на&nbsp;дорозі&raquo;</p><p>5 &lt; 6 &amp; &#x430;&#1073; &broken;</p><!-- тихо --><br>Кінець
                        """);

        assertThat(letter.text()).isEqualTo("Яма «на дорозі»\n\n5 < 6 & аб &broken;\n\nКінець");
    }

    @Test
    void takesThePlainWordsAndWhatHangsOnAndNamesWhatIsNone() {
        ReceivedLetter letter = read(
                HEAD
                        + """
                        Content-Type: multipart/mixed; boundary="b"

                        --b
                        Content-Type: multipart/alternative; boundary="c"

                        --c
                        Content-Type: text/plain; charset=UTF-8

                        Слова
                        --c
                        Content-Type: text/html

                        <b>Слова</b>
                        --c--
                        --b
                        Content-Type: image/png
                        Content-Transfer-Encoding: base64
                        Content-Disposition: attachment; filename*=UTF-8''%D1%84%D0%BE%D1%82%D0%BE.png

                        iVBORw0KGgo=
                        --b
                        Content-Type: message/rfc822
                        Content-Disposition: attachment; filename="other.eml"

                        Subject: inner

                        inner
                        --b--
                        """);

        assertThat(letter.text()).isEqualTo("Слова");
        assertThat(letter.attachments()).singleElement().satisfies(each -> {
            assertThat(each.name()).isEqualTo("фото.png");
            assertThat(each.content()).startsWith(0x89, 'P', 'N', 'G');
        });
        assertThat(letter.notTaken()).containsExactly(new NotTaken("other.eml", "type-not-allowed"));
    }

    @Test
    void takesOutWhatNobodySeesOfEveryLine() {
        ReceivedLetter letter = read(
                """
                From: "Оле\u202Eна\u200B" <olena@example.org>
                Subject: Немає\u2066 води\u0007
                Content-Type: multipart/mixed; boundary="b"

                --b
                Content-Type: text/plain; charset=UTF-8

                Тре\u202Eтій\u0000 день
                --b
                Content-Type: image/png; name="gpj\u202E.exe"

                x
                --b--
                """);

        assertThat(letter.head().senderName()).isEqualTo("Олена");
        assertThat(letter.head().subject()).isEqualTo("Немає води");
        assertThat(letter.text()).isEqualTo("Третій день");
        assertThat(letter.attachments().getFirst().name()).isEqualTo("gpj.exe");
    }

    @Test
    void readsOldProgramsThatSayNothingOfTheirEncoding() {
        String written =
                "From: =?windows-1251?B?x+Dx+fLz7+3o6g==?= <x@example.org>\nSubject: Яма на дорозі\n\nВулиця Київська, 5";
        ReceivedLetter utf8 = reader.read(1, written.getBytes(StandardCharsets.UTF_8));
        ReceivedLetter old = reader.read(1, written.getBytes(Charset.forName("windows-1251")));

        assertThat(utf8.head().subject()).isEqualTo("Яма на дорозі");
        assertThat(utf8.text()).isEqualTo("Вулиця Київська, 5");
        assertThat(old.head().subject()).isEqualTo("Яма на дорозі");
        assertThat(old.text()).isEqualTo("Вулиця Київська, 5");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Type: text/plain; charset=klingon\n\nСлова",
                "Content-Type: text/plain; charset=\"\n\nСлова",
                "Content-Transfer-Encoding: x-unheard-of\n\nСлова",
                "Content-Type: ;;;\n\nСлова",
                "Content-Type: text\n\nСлова"
            })
    void keepsTheWordsOfALetterThatDescribesThemWrongly(String rest) {
        assertThat(read(HEAD + rest).text()).isEqualTo("Слова");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n\n",
                "нічого подібного до листа",
                "From: <<<>>>\nDate: yesterday\nMessage-ID: none\n\nСлова",
                "Content-Type: multipart/mixed\n\nбез межі",
                "Content-Type: multipart/mixed; boundary=b\n\n--b\n--b\n--b",
                "Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: image/png\nContent-Transfer-Encoding: base64\n\n!!!\n"
            })
    void survivesWhatIsHardlyALetter(String raw) {
        assertThat(read(raw).digest()).hasSize(32);
    }

    @Test
    void survivesLettersThatAreCutOrGarbledAnywhere() {
        byte[] whole = (HEAD
                        + "Content-Type: multipart/mixed; boundary=b\n\n--b\n\nСлова\n--b\nContent-Type: image/png\n\nxx\n--b--")
                .getBytes(StandardCharsets.UTF_8);
        var random = new Random(7);
        for (int cut = 0; cut < whole.length; cut++) {
            byte[] part = Arrays.copyOf(whole, cut);
            assertThat(reader.read(1, part)).isNotNull();
            byte[] garbled = whole.clone();
            garbled[random.nextInt(garbled.length)] = (byte) random.nextInt();
            garbled[cut] = (byte) random.nextInt();
            assertThat(reader.read(1, garbled)).isNotNull();
        }
    }

    @Test
    void partsWithoutEndAreNotFollowedForEver() {
        var raw = new StringBuilder(HEAD);
        for (int i = 0; i < 200; i++) {
            raw.append("Content-Type: multipart/mixed; boundary=b")
                    .append(i)
                    .append("\n\n--b")
                    .append(i)
                    .append("\n");
        }
        assertThat(read(raw + "\nСлова").notTaken())
                .extracting(NotTaken::reason)
                .contains("too-many-parts");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Auto-Submitted: auto-replied | AUTOMATIC",
                "Auto-Submitted: no | LETTER",
                "Precedence: bulk | AUTOMATIC",
                "List-Id: <news.example.org> | AUTOMATIC",
                "X-Autoreply: yes | AUTOMATIC",
                "Return-Path: <> | AUTOMATIC",
                "Importance: high | LETTER",
                "Content-Type: multipart/report; report-type=delivery-status; boundary=x | BOUNCE"
            })
    void tellsLettersOfProgramsFromThoseOfPeople(String header, LetterKind expected) {
        assertThat(read(HEAD + header + "\n\nСлова").kind()).isEqualTo(expected);
    }

    @Test
    void findsTheLetterOfOursThatAServerCouldNotDeliver() {
        var ours = UUID.fromString("0193514e-7c00-7a10-9d21-6a0b1c2d3e4f");
        ReceivedLetter letter = read(
                """
                From: MAILER-DAEMON@mail.example.org
                Subject: Undelivered Mail Returned to Sender
                Content-Type: multipart/report; report-type=delivery-status; boundary="b"

                --b

                I'm sorry.
                --b
                Content-Type: text/rfc822-headers

                Message-ID: <%s@vidhuk.example>
                --b--
                """
                        .formatted(ours));

        assertThat(letter.kind()).isEqualTo(LetterKind.BOUNCE);
        assertThat(letter.ours()).containsExactly(ours);
    }

    @Test
    void aLetterThatTookAnotherWayIsTheSameLetter() {
        byte[] one = read("Received: by a\n" + HEAD + "\nСлова").digest();
        byte[] again = read("Received: by b\n" + HEAD + "\nСлова").digest();
        byte[] other = read("Received: by b\n" + HEAD + "\nІнші слова").digest();

        assertThat(one).isEqualTo(again).isNotEqualTo(other);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Досі немає.\n\nнд, 22 лист. 2026 р. о 10:00 Центр <c@x.example> пише:\n> Ваше звернення\n> зареєстровано\n",
                "Досі немає.\n\n> Ваше звернення\n\n",
                "Досі немає.\n-----Original Message-----\nFrom: центр\n\nВаше звернення",
                "Досі немає."
            })
    void theLetterThatIsAnsweredIsNotThePersonsOwnWord(String text) {
        assertThat(OwnWords.of(text)).isEqualTo("Досі немає.");
    }

    @Test
    void answersBetweenTheLinesStay() {
        assertThat(OwnWords.of("> Коли?\nУчора.\n> Де?\nТут.")).isEqualTo("> Коли?\nУчора.\n> Де?\nТут.");
        assertThat(OwnWords.of("> лише чуже")).isEqualTo("> лише чуже");
    }

    private ReceivedLetter read(String raw) {
        return reader.read(7, raw.getBytes(StandardCharsets.UTF_8));
    }
}
