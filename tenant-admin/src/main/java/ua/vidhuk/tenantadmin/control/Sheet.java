package ua.vidhuk.tenantadmin.control;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import ua.vidhuk.tenantadmin.entity.SheetKind;
import ua.vidhuk.tenantadmin.entity.SheetProblem;

/**
 * A CSV file with a head, in UTF-8, separated by commas or semicolons, and what is wrong in it. A cell that is empty is null.
 */
final class Sheet {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final List<Map<String, String>> rows = new ArrayList<>();
    private final List<SheetProblem> problems = new ArrayList<>();

    /**
     * @param mapping from the file's own names of columns to ours; names that are ours already need none
     * @throws TenantAdminException when the file cannot be read at all, or lacks a column that must be there
     */
    Sheet(SheetKind kind, Path file, Map<String, String> mapping) {
        try {
            read(kind, Files.readString(file, StandardCharsets.UTF_8), mapping);
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            throw new TenantAdminException(file + " cannot be read as CSV in UTF-8.", e);
        }
        refuseRepeated(kind);
    }

    List<Map<String, String>> rows() {
        return rows;
    }

    List<SheetProblem> problems() {
        return List.copyOf(problems);
    }

    /** Notes every cell of a column that is filled and does not fit. */
    void require(String column, Predicate<String> fits, String reason) {
        for (int i = 0; i < rows.size(); i++) {
            var cell = rows.get(i).get(column);
            if (cell != null && !fits.test(cell)) {
                problems.add(new SheetProblem(i + 2, column, reason));
            }
        }
    }

    private void read(SheetKind kind, String text, Map<String, String> mapping) throws IOException {
        var plain = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        var head = plain.lines().findFirst().orElse("");
        char separator = head.contains(";") && !head.contains(",") ? ';' : ',';
        var format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator)
                .setHeader()
                .setSkipHeaderRecord(true)
                .setTrim(true)
                .get();
        try (var parser = CSVParser.parse(plain, format)) {
            var ours = ours(kind, parser.getHeaderNames(), mapping);
            for (CSVRecord each : parser) {
                row(kind, each, ours);
            }
        }
    }

    private static Map<String, String> ours(SheetKind kind, List<String> names, Map<String, String> mapping) {
        var ours = new LinkedHashMap<String, String>();
        names.forEach(name -> ours.put(name, mapping.getOrDefault(name, name)));
        var missing = new ArrayList<>(kind.requiredColumns());
        missing.removeAll(ours.values());
        if (!missing.isEmpty()) {
            throw new TenantAdminException("The file lacks the columns " + missing + "; it has " + names + ".");
        }
        return ours;
    }

    private void row(SheetKind kind, CSVRecord cells, Map<String, String> ours) {
        var row = new HashMap<String, String>();
        ours.forEach((name, column) -> {
            var cell = cells.isSet(name) ? cells.get(name) : "";
            row.put(column, cell.isBlank() ? null : cell);
        });
        rows.add(row);
        kind.requiredColumns().stream()
                .filter(column -> row.get(column) == null)
                .forEach(column -> problems.add(new SheetProblem(rows.size() + 1, column, "must be filled")));
    }

    private void refuseRepeated(SheetKind kind) {
        Set<List<String>> seen = new HashSet<>();
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            var key = kind.key().stream().map(row::get).toList();
            if (key.stream().noneMatch(cell -> cell == null) && !seen.add(key)) {
                problems.add(new SheetProblem(i + 2, kind.key().getLast(), "stands in an earlier row already"));
            }
        }
    }
}
