package ua.vidhuk.tenantadmin.control;

import com.fasterxml.aalto.UncheckedStreamException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/** The first sheet of a workbook of Excel (XLSX), read as a stream. A formula counts as the value that was last computed. */
final class XlsxSource implements SheetSource {

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final long MOST_BYTES = 256L * 1024 * 1024;
    private static final long MOST_STRINGS = 64L * 1024 * 1024;
    private static final int MOST_PARTS = 1_000;
    private static final int MOST_COLUMNS = 200;
    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);

    static boolean isXlsx(Path file) throws IOException {
        try (var bytes = Files.newInputStream(file)) {
            return java.util.Arrays.equals(bytes.readNBytes(ZIP.length), ZIP);
        }
    }

    @Override
    public void read(Path file, Taker taker) throws IOException {
        refuseBombs(file);
        try (var book = new ReadableWorkbook(file.toFile(), WITH_FORMATS);
                Stream<Row> rows = book.getFirstSheet().openStream()) {
            var head = new ArrayList<String>();
            rows.forEach(row -> {
                if (head.isEmpty()) {
                    head.addAll(head(row));
                    taker.head(List.copyOf(head));
                } else {
                    take(row, head.size(), taker);
                }
            });
        } catch (ExcelReaderException | UncheckedStreamException e) {
            throw new IOException(e);
        }
    }

    private static List<String> head(Row row) {
        var names = new ArrayList<String>();
        for (int i = 0; i < Math.min(row.getCellCount(), MOST_COLUMNS); i++) {
            names.add(text(row.getOptionalCell(i).orElse(null)));
        }
        while (!names.isEmpty() && names.getLast().isEmpty()) {
            names.removeLast();
        }
        if (names.isEmpty() || names.contains("") || new HashSet<>(names).size() < names.size()) {
            throw new IllegalArgumentException("a column has no name, or two have the same");
        }
        return names;
    }

    private static void take(Row row, int columns, Taker taker) {
        var cells = new ArrayList<String>();
        boolean filled = false;
        for (int i = 0; i < columns; i++) {
            Cell cell = row.getOptionalCell(i).orElse(null);
            boolean wrong = cell != null && cell.getType() == CellType.ERROR;
            cells.add(wrong ? "" : text(cell));
            if (wrong) {
                taker.unreadable(i, "holds an error of the spreadsheet and no value");
            }
            filled |= wrong || !cells.getLast().isEmpty();
        }
        if (filled) {
            taker.row(row.getRowNum(), cells);
        }
    }

    private static String text(Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return "";
        }
        return switch (cell.getType()) {
            case STRING -> cell.asString().strip();
            case NUMBER -> isDate(cell) ? date(cell) : plain(cell);
            case BOOLEAN -> Boolean.TRUE.equals(cell.asBoolean()) ? "yes" : "no";
            case FORMULA -> cell.getRawValue() == null ? "" : cell.getRawValue().strip();
            case EMPTY, ERROR -> "";
        };
    }

    /** As people see it: 24 and not 24.0, a phone number without an exponent. */
    private static String plain(Cell cell) {
        return cell.asNumber().stripTrailingZeros().toPlainString();
    }

    private static boolean isDate(Cell cell) {
        String format = cell.getDataFormatString();
        return format != null
                && format.replaceAll("\"[^\"]*\"|\\[[^]]*]|\\\\.", "").matches("(?i).*[dy].*|.*h.*m.*");
    }

    private static String date(Cell cell) {
        var moment = cell.asDate();
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? moment.toLocalDate().toString()
                : moment.toString();
    }

    /** Unpacks everything once and keeps nothing, because sizes that an archive tells may be lies. */
    private static void refuseBombs(Path file) throws IOException {
        try (var archive = new ZipFile(file.toFile())) {
            if (archive.size() > MOST_PARTS) {
                throw tooLarge(file);
            }
            long left = MOST_BYTES;
            for (Enumeration<? extends ZipEntry> parts = archive.entries(); parts.hasMoreElements(); ) {
                ZipEntry part = parts.nextElement();
                long most = part.getName().endsWith("sharedStrings.xml") ? Math.min(left, MOST_STRINGS) : left;
                try (var content = archive.getInputStream(part)) {
                    left -= length(content, most, file);
                }
            }
        } catch (ZipException e) {
            throw new IOException(e);
        }
    }

    private static long length(InputStream content, long most, Path file) throws IOException {
        var buffer = new byte[64 * 1024];
        long length = 0;
        for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
            length += read;
            if (length > most) {
                throw tooLarge(file);
            }
        }
        return length;
    }

    private static TenantAdminException tooLarge(Path file) {
        return new TenantAdminException(file + " unpacks to more than a list can be; save it as CSV, or in parts.");
    }
}
