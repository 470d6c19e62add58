package ua.vidhuk.intake.control;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;
import ua.vidhuk.intake.entity.ImportField;
import ua.vidhuk.intake.entity.ImportMapping;
import ua.vidhuk.intake.entity.ImportPreview;
import ua.vidhuk.intake.entity.IntakeProblem;
import ua.vidhuk.problems.entity.ProblemException;

/**
 * A CSV file: UTF-8 with or without a byte order mark, a header, and commas, semicolons or tabs between the cells.
 *
 * @param columns the column of each field, as it is named in the file
 * @param rows in the order of the file; wholly empty ones are left out
 */
record CsvFile(Map<ImportField, String> columns, List<CsvRow> rows) {

    static final int ROWS_LIMIT = 5_000;

    /**
     * @throws ProblemException {@code not-utf-8}, {@code not-csv}, {@code no-text-column}, {@code too-many-rows}
     */
    static CsvFile read(byte[] content, ImportMapping mapping) {
        String text = decode(content);
        var format = format(text);
        try (var parser = format.parse(new StringReader(text))) {
            var columns = columns(parser.getHeaderNames(), mapping);
            if (!columns.containsKey(ImportField.TEXT)) {
                throw new ProblemException(IntakeProblem.NO_TEXT_COLUMN);
            }
            return new CsvFile(columns, rows(parser, columns));
        } catch (IOException | UncheckedIOException | IllegalArgumentException | IllegalStateException e) {
            throw new ProblemException(IntakeProblem.NOT_CSV);
        }
    }

    /**
     * The header and the first row.
     *
     * @throws ProblemException {@code not-utf-8}, {@code not-csv}
     */
    static ImportPreview preview(byte[] content) {
        String text = decode(content);
        try (var parser = format(text).parse(new StringReader(text))) {
            List<String> columns = parser.getHeaderNames();
            var rows = parser.iterator();
            CSVRecord first = rows.hasNext() ? rows.next() : null;
            return new ImportPreview(
                    columns,
                    columns.stream()
                            .map(each -> first != null && first.isSet(each) ? first.get(each) : "")
                            .toList());
        } catch (IOException | UncheckedIOException | IllegalArgumentException | IllegalStateException e) {
            throw new ProblemException(IntakeProblem.NOT_CSV);
        }
    }

    private static CSVFormat format(String text) {
        return CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter(text))
                .setHeader()
                .setDuplicateHeaderMode(DuplicateHeaderMode.DISALLOW)
                .setSkipHeaderRecord(true)
                .setIgnoreEmptyLines(true)
                .setTrim(true)
                .get();
    }

    private static List<CsvRow> rows(Iterable<CSVRecord> parser, Map<ImportField, String> columns) {
        var rows = new ArrayList<CsvRow>();
        for (CSVRecord line : parser) {
            if (rows.size() == ROWS_LIMIT) {
                throw new ProblemException(IntakeProblem.TOO_MANY_ROWS, Map.of("limit", ROWS_LIMIT), List.of());
            }
            var cells = new EnumMap<ImportField, String>(ImportField.class);
            columns.forEach((field, column) -> {
                if (line.isSet(column) && !line.get(column).isBlank()) {
                    cells.put(field, line.get(column));
                }
            });
            if (!cells.isEmpty()) {
                rows.add(new CsvRow((int) line.getRecordNumber() + 1, cells));
            }
        }
        return rows;
    }

    private static Map<ImportField, String> columns(List<String> header, ImportMapping mapping) {
        var columns = new EnumMap<ImportField, String>(ImportField.class);
        for (String column : header) {
            ImportField.ofWord(mapping.columns().getOrDefault(column, column))
                    .ifPresent(field -> columns.put(field, column));
        }
        return columns;
    }

    private static String decode(byte[] content) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new ProblemException(IntakeProblem.NOT_UTF_8);
        }
    }

    private static char delimiter(String text) {
        String header = text.lines().findFirst().orElse("");
        char best = ',';
        for (char candidate : new char[] {';', '\t'}) {
            if (count(header, candidate) > count(header, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }
}
