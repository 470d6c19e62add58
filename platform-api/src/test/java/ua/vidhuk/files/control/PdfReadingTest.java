package ua.vidhuk.files.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ua.vidhuk.files.entity.FileText;
import ua.vidhuk.files.entity.TextState;
import ua.vidhuk.files.entity.WaitingFile;

/** What is written in a PDF is read by a process of its own, which comes to an end whatever the document is. */
class PdfReadingTest {

    private final PdfReading reading = new PdfReading();

    @Test
    void readsWhatIsWritten() throws Exception {
        FileText text =
                read(Pdfs.of("Скарга мешканців вулиці Київської", "на відсутність водо-", "постачання та ґрат"));

        assertThat(text.state()).isEqualTo(TextState.READ);
        assertThat(text.content()).contains("Скарга мешканців вулиці Київської", "водопостачання", "ґрат");
    }

    @Test
    void readsTheBeginningOfOneThatHasVeryManyPages() throws Exception {
        FileText text = read(Pdfs.ofPages(20_000, "перша сторінка", "остання сторінка"));

        assertThat(text).isEqualTo(new FileText(TextState.READ, "перша сторінка"));
    }

    @Test
    void readsNoMoreCharactersThanAreKept() throws Exception {
        var lines = new String[900];
        for (int i = 0; i < lines.length; i++) {
            lines[i] = "Рядок " + i + " довгої скарги на відсутність опалення в під’їзді";
        }
        FileText text = read(Pdfs.of(lines));

        assertThat(text.state()).isEqualTo(TextState.READ);
        assertThat(text.content().length()).isBetween(PdfReading.CHARACTERS - 100, PdfReading.CHARACTERS);
    }

    @Test
    void findsNothingInAScan() throws Exception {
        assertThat(read(Pdfs.of())).isEqualTo(FileText.none(TextState.READ));
    }

    @Test
    void leavesAloneWhatIsLockedOrDamaged() throws Exception {
        assertThat(read(Pdfs.withPassword("таємне"))).isEqualTo(FileText.none(TextState.LOCKED));
        assertThat(read(Pdfs.broken())).isEqualTo(FileText.none(TextState.DAMAGED));
        assertThat(read("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII))).isEqualTo(FileText.none(TextState.DAMAGED));
    }

    @Test
    void abandonsOneThatSwellsInMemory() throws Exception {
        assertThat(read(Pdfs.swelling())).isEqualTo(FileText.none(TextState.ABANDONED));
    }

    @Test
    void endsAProgramThatComesToNoEnd() throws Exception {
        reading.program = HangingProgram.class.getName();
        reading.limit = Duration.ofMillis(1500);

        assertThat(read(Pdfs.of("хоч що"))).isEqualTo(FileText.none(TextState.ABANDONED));
        assertThat(ProcessHandle.current().descendants())
                .noneMatch(each -> each.info().commandLine().orElse("").contains(HangingProgram.class.getName()));
    }

    @Test
    void saysWhenNoProcessCanBeStarted() {
        reading.program = "ua.vidhuk.NoSuchProgram";

        assertThatThrownBy(() -> read(Pdfs.of("хоч що"))).isInstanceOf(NoProcessException.class);
    }

    private FileText read(byte[] pdf) throws Exception {
        return reading.read(new WaitingFile(UUID.randomUUID(), 1, pdf));
    }
}
