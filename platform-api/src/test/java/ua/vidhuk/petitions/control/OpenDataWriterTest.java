package ua.vidhuk.petitions.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import ua.vidhuk.petitions.control.OpenPages.OpenPage;

class OpenDataWriterTest {

    private static final UUID ID = new UUID(1, 2);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    @Test
    void writesCsvWithANamedFirstLineAndQuotesWhatNeedsIt() throws IOException {
        var out = new ByteArrayOutputStream();
        new OpenDataWriter(OpenDataset.PETITION_SIGNATURES, last -> new OpenPage(List.of(row("А \"Б\", В")), null))
                .csv(out);

        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo(
                        "petition,number,day,channel,signatures\r\n" + ID + ",\"А \"\"Б\"\", В\",2026-11-22,web,7\r\n");
    }

    @Test
    void writesJsonAndLeavesOutWhatIsNotThere() throws IOException {
        var out = new ByteArrayOutputStream();
        new OpenDataWriter(
                        OpenDataset.PETITION_SIGNATURES,
                        last -> last.equals(OpenPages.BEGINNING)
                                ? new OpenPage(List.of(row("А")), ID)
                                : new OpenPage(List.of(row(null)), null))
                .json(out);

        try (var reader = Json.createReader(new StringReader(out.toString(StandardCharsets.UTF_8)))) {
            var rows = reader.readArray();
            assertThat(rows).hasSize(2);
            assertThat(rows.getJsonObject(0).getString("number")).isEqualTo("А");
            assertThat(rows.getJsonObject(0).getInt("signatures")).isEqualTo(7);
            assertThat(rows.getJsonObject(1).keySet()).doesNotContain("number");
        }
    }

    /** A set without an end can be written, because no page is read before the one before it has left. */
    @Test
    void holdsNoMoreThanAPageInMemory() {
        var read = new AtomicInteger();
        OpenPages endless = last -> {
            read.incrementAndGet();
            return new OpenPage(Collections.nCopies(100, row("номер")), ID);
        };
        for (Format format : List.<Format>of(OpenDataWriter::csv, OpenDataWriter::json)) {
            read.set(0);
            assertThatThrownBy(() -> format.write(
                            new OpenDataWriter(OpenDataset.PETITION_SIGNATURES, endless), closesAfter(50_000)))
                    .hasStackTraceContaining("has gone");
            assertThat(read.get()).isBetween(1, 15);
        }
    }

    @FunctionalInterface
    private interface Format {
        void write(OpenDataWriter writer, OutputStream out) throws IOException;
    }

    private static OutputStream closesAfter(int limit) {
        return new OutputStream() {
            private int written;

            @Override
            public void write(int one) throws IOException {
                if (++written > limit) {
                    throw new IOException("the reader has gone");
                }
            }
        };
    }

    private static List<Object> row(String number) {
        return Arrays.asList(ID, number, DAY, "web", 7L);
    }
}
