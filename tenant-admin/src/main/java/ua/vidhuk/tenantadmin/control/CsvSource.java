package ua.vidhuk.tenantadmin.control;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;

/** CSV in UTF-8, separated by commas or semicolons. */
final class CsvSource implements SheetSource {

    private static final int BYTE_ORDER_MARK = '\uFEFF';
    private static final int HEAD = 64 * 1024;

    @Override
    public void read(Path file, Taker taker) throws IOException {
        try (var text = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            skipMark(text);
            var format = CSVFormat.RFC4180
                    .builder()
                    .setDelimiter(separator(text))
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .setTrim(true)
                    .setIgnoreEmptyLines(true)
                    .setDuplicateHeaderMode(DuplicateHeaderMode.DISALLOW)
                    .get();
            try (var parser = CSVParser.parse(text, format)) {
                taker.head(parser.getHeaderNames());
                for (CSVRecord each : parser) {
                    taker.row(Math.toIntExact(parser.getCurrentLineNumber()), each.toList());
                }
            }
        }
    }

    private static void skipMark(BufferedReader text) throws IOException {
        text.mark(1);
        if (text.read() != BYTE_ORDER_MARK) {
            text.reset();
        }
    }

    private static char separator(BufferedReader text) throws IOException {
        text.mark(HEAD);
        var begin = new char[HEAD - 1];
        int length = Math.max(0, text.read(begin));
        text.reset();
        var head = new String(begin, 0, length).lines().findFirst().orElse("");
        return head.contains(";") && !head.contains(",") ? ';' : ',';
    }
}
