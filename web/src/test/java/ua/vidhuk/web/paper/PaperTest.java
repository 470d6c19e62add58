package ua.vidhuk.web.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import ua.vidhuk.appeals.boundary.AppealView;
import ua.vidhuk.appeals.boundary.AppealView.ApplicantView;
import ua.vidhuk.appeals.boundary.AppealView.HistoryView;
import ua.vidhuk.appeals.boundary.MarksView;
import ua.vidhuk.appeals.boundary.QuestionView;
import ua.vidhuk.appeals.boundary.QuestionView.PlaceView;
import ua.vidhuk.appeals.entity.Applicant;
import ua.vidhuk.appeals.entity.ApplicantPaper;
import ua.vidhuk.appeals.entity.ApplicantPaper.About;
import ua.vidhuk.appeals.entity.OutgoingPaper;
import ua.vidhuk.appeals.entity.Particular;
import ua.vidhuk.language.entity.Language;
import ua.vidhuk.web.page.Samples;
import ua.vidhuk.web.page.Words;
import ua.vidhuk.web.workspace.OutsideSamples;

class PaperTest {

    private static final UUID QUESTION = new UUID(1, 2);
    private static final Instant BEGIN = Samples.NOW;
    private static final String HOSTILE = "<b>жирно</b> & \u202Eтупан\u0007 🚰 " + "я".repeat(300);

    @ParameterizedTest
    @EnumSource(Language.class)
    void aLetterHasItsHeadItsNumberAndTheAnswerAsTextThatCanBeSelected(Language language) throws IOException {
        AppealView appeal = appeal("closed", "Тиск води відновили, їжте на здоров’я.", "Ґанок і щогла");
        String text = text(letter(appeal, LetterKind.ANSWER, language));
        assertThat(text)
                .contains(Samples.brovary().officeName().in(language))
                .contains("БР-2026-000123/1")
                .contains("Олена Петренко")
                .contains("Ґанок і щогла")
                .contains("Тиск води відновили, їжте на здоров’я.")
                .contains("Ірина Коваль");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatGoesByMailHasNoLineForASignature(Language language) throws IOException {
        AppealView appeal = appeal("closed", "Тиск води відновили.", "Ґанок");
        assertThat(text(letter(appeal, LetterKind.ANSWER, language, false))).contains("____");
        assertThat(text(letter(appeal, LetterKind.ANSWER, language, true)))
                .contains("Тиск води відновили.")
                .contains("Ірина Коваль")
                .contains(Words.in(language).text("paper.mailed"))
                .doesNotContain("____");
    }

    @Test
    void whatIsLongGoesOnOverNumberedPages() throws IOException {
        String words = "Повідомляємо про все, що зроблено. ".repeat(400);
        byte[] letter = letter(appeal("closed", words, "Питання"), LetterKind.ANSWER, Language.UK);
        try (var document = Loader.loadPDF(letter)) {
            int pages = document.getNumberOfPages();
            assertThat(pages).isGreaterThan(2);
            String text = new PDFTextStripper().getText(document);
            assertThat(text).contains("1 / " + pages).contains(pages + " / " + pages);
            assertThat(text.replaceAll("\\s+", " ").split("зроблено", -1)).hasSize(401);
        }
    }

    @Test
    void whatIsHostileIsPrintedAsItStands() throws IOException {
        String text = text(letter(appeal("closed", HOSTILE, HOSTILE), LetterKind.ANSWER, Language.UK));
        assertThat(text)
                .contains("<b>жирно</b> & тупан ?")
                .doesNotContain("\u202E")
                .doesNotContain("\u0007");
        assertThat(text.chars().filter(each -> each == 'я').count())
                .as("a word that is longer than a line loses nothing")
                .isGreaterThanOrEqualTo(600);
    }

    @Test
    void thereIsALetterForWhatHappenedAlone() {
        AppealView open = appeal("in-progress", null, "Питання");
        assertThat(LetterKind.of(open, open.questions().getFirst())).containsExactly(LetterKind.EXTENSION);
        AppealView closed = appeal("closed", "Так", "Питання");
        assertThat(LetterKind.of(closed, closed.questions().getFirst()))
                .containsExactly(LetterKind.ANSWER, LetterKind.EXTENSION);
        AppealView away = appeal("redirected", "Передано", "Питання");
        assertThat(LetterKind.of(away, away.questions().getFirst()))
                .containsExactly(LetterKind.FORWARDING, LetterKind.EXTENSION);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aLetterToABodyOutsideHasItsNumberTheAddresseeAndTheAppeal(Language language) throws IOException {
        var letter = OutsideSamples.letters().getFirst();
        var applicant = new Applicant("Олена Петренко", "+380671234567", null);
        var asked = List.of(new Particular("Який підʼїзд?", "Третій"));
        var paper = new OutgoingPaper(
                letter, applicant, BEGIN, "Ґанок " + HOSTILE, "вулиця Київська, 12а", asked, List.of("яма.jpg"));
        String text = text(new ForwardingLetter(paper, head(language)).print());
        assertThat(text.replaceAll("\\s+", " "))
                .contains(Samples.brovary().officeName().in(language))
                .contains("БР/2026/00001")
                .contains(letter.to().name())
                .contains(letter.to().address())
                .contains("БР-2026-000123/1")
                .contains(letter.words())
                .contains("Олена Петренко")
                .contains("+380671234567")
                .contains("вулиця Київська, 12а")
                .contains("Третій")
                .contains("яма.jpg")
                .contains("Ґанок <b>жирно</b>");
    }

    /** As one sees it: the coat of arms stands on the left of the head, once, as high as wide things are wide, and the words beside it. */
    @Test
    void aHeadHasTheCoatOfArmsBesideItsWords() throws IOException {
        AppealView appeal = appeal("closed", "Повідомляємо, що зроблено. ".repeat(300), "Питання");
        byte[] paper = letter(appeal, new Letterhead(Samples.brovary(), shield(), Language.UK, Samples.NOW, "Ірина"));
        try (var document = Loader.loadPDF(paper)) {
            var pages = new PDFRenderer(document);
            Rectangle seen = red(pages.renderImage(0));
            assertThat(document.getNumberOfPages()).isGreaterThan(1);
            assertThat(red(pages.renderImage(1)).isEmpty())
                    .as("on the first page only")
                    .isTrue();
            assertThat(seen.getMaxX()).as("left half").isLessThan(297);
            assertThat(seen.getMaxY()).as("upper quarter").isLessThan(210);
            assertThat((double) seen.height / seen.width).as("not pulled").isBetween(1.4, 1.6);
            var beside = new PDFTextStripperByArea();
            beside.addRegion("words", new Rectangle((int) seen.getMaxX(), seen.y - 10, 500, seen.height + 20));
            beside.extractRegions(document.getPage(0));
            assertThat(beside.getTextForRegion("words"))
                    .contains(Samples.brovary().officeName().in(Language.UK));
        }
    }

    /** A red shield, higher than wide. */
    private static byte[] shield() throws IOException {
        var picture = new BufferedImage(40, 60, BufferedImage.TYPE_INT_ARGB);
        var pen = picture.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, 40, 60);
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", bytes);
        return bytes.toByteArray();
    }

    private static Rectangle red(BufferedImage page) {
        var seen = new Rectangle();
        for (int x = 0; x < page.getWidth(); x++) {
            for (int y = 0; y < page.getHeight(); y++) {
                if ((page.getRGB(x, y) & 0xFFFFFF) == 0xFF0000) {
                    seen = seen.isEmpty() ? new Rectangle(x, y, 1, 1) : seen.union(new Rectangle(x, y, 1, 1));
                }
            }
        }
        return seen;
    }

    @Test
    void aCardTellsWhatHappened() throws IOException {
        String text = text(new AppealCard(appeal("closed", "Так", "Холодні батареї"), head(Language.UK)).print());
        assertThat(text)
                .contains("БР-2026-000123")
                .contains("Холодні батареї")
                .contains("вулиця Київська, 12а")
                .contains("+380671234567")
                .contains("Колективне, 48 підписів")
                .contains("Повторне до БР-2026-000007")
                .contains("Чекаємо на деталі");
    }

    private static byte[] letter(AppealView appeal, LetterKind kind, Language language) {
        return letter(appeal, kind, language, false);
    }

    private static byte[] letter(AppealView appeal, LetterKind kind, Language language, boolean mailed) {
        return new ApplicantLetter(paper(appeal, kind, language, mailed), head(language)).print();
    }

    private static byte[] letter(AppealView appeal, Letterhead head) {
        return new ApplicantLetter(paper(appeal, LetterKind.ANSWER, head.language(), false), head).print();
    }

    private static ApplicantPaper paper(AppealView appeal, LetterKind kind, Language language, boolean mailed) {
        var question = appeal.questions().getFirst();
        var about = new About(
                appeal.number(),
                question.ordinal(),
                BEGIN,
                appeal.applicant().name(),
                question.text(),
                question.dueAt(),
                language);
        String words = kind.words(appeal, question).orElseThrow();
        return new ApplicantPaper(kind.kind(), about, words, "Ірина Коваль", BEGIN, mailed);
    }

    private static Letterhead head(Language language) {
        return new Letterhead(Samples.brovary(), null, language, Samples.NOW, "Ірина Коваль");
    }

    private static String text(byte[] paper) throws IOException {
        try (var document = Loader.loadPDF(paper)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static AppealView appeal(String state, String answer, String text) {
        var question = new QuestionView(
                QUESTION,
                new UUID(1, 1),
                "БР-2026-000123",
                1,
                "heating",
                Map.of("uk", "Опалення"),
                text,
                new PlaceView("вулиця Київська", "12а", null, null, null),
                List.of(),
                state,
                "normal",
                BEGIN,
                BEGIN,
                false,
                null,
                null,
                true,
                null,
                answer,
                null,
                0,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                1);
        var extended = new HistoryView(
                BEGIN, QUESTION, "staff", "Ірина", "extend", "in-progress", "in-progress", "Чекаємо на деталі");
        return new AppealView(
                new UUID(1, 1),
                "БР-2026-000123",
                "phone",
                "uk",
                "in-work",
                BEGIN,
                "brovary-operator",
                null,
                new MarksView(false, 48, new UUID(1, 9), "БР-2026-000007", true),
                7,
                new ApplicantView("Олена Петренко", "+380671234567", null),
                null,
                null,
                List.of(question),
                List.of(extended));
    }
}
