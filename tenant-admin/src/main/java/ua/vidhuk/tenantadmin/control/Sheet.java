package ua.vidhuk.tenantadmin.control;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;
import ua.vidhuk.tenantadmin.entity.SheetKind;
import ua.vidhuk.tenantadmin.entity.SheetProblem;

/**
 * A CSV file with a head, in UTF-8, separated by commas or semicolons, and what is wrong in it. A cell that is empty is null.
 */
final class Sheet {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final List<Map<String, String>> rows = new ArrayList<>();
    private final List<Integer> lines = new ArrayList<>();
    private final List<SheetProblem> problems = new ArrayList<>();
    private final Set<String> columns = new TreeSet<>();

    /**
     * @param mapping from the file's own names of columns to ours, or to nothing when a column shall be left out; names
     *     that are ours already need none
     * @throws TenantAdminException when the file cannot be read at all, or its columns are not what they should be
     */
    Sheet(SheetKind kind, Path file, Map<String, String> mapping) {
        try {
            read(kind, Files.readString(file, StandardCharsets.UTF_8), mapping);
        } catch (NoSuchFileException e) {
            throw new TenantAdminException("There is no file " + file + ".", e);
        } catch (CharacterCodingException e) {
            throw new TenantAdminException(file + " is not in UTF-8; save it as \"CSV UTF-8\".", e);
        } catch (IllegalArgumentException e) {
            throw new TenantAdminException(
                    "In the head of " + file + " a column has no name, or two have the same.", e);
        } catch (IOException | UncheckedIOException e) {
            throw new TenantAdminException(file + " cannot be read as CSV; look for a quote that is not closed.", e);
        }
        refuseRepeated(kind);
    }

    List<Map<String, String>> rows() {
        return rows;
    }

    /** Ours that the file has. */
    Set<String> columns() {
        return columns;
    }

    List<SheetProblem> problems() {
        return List.copyOf(problems);
    }

    /** Notes every cell of a column that is filled and does not fit. */
    void require(String column, Predicate<String> fits, String reason) {
        for (int i = 0; i < rows.size(); i++) {
            var cell = rows.get(i).get(column);
            if (cell != null && !fits.test(cell)) {
                refuse(i, column, reason);
            }
        }
    }

    /**
     * @param row counted from 0
     */
    void refuse(int row, String column, String reason) {
        problems.add(new SheetProblem(lines.get(row), column, reason));
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
                .setIgnoreEmptyLines(true)
                .setDuplicateHeaderMode(DuplicateHeaderMode.DISALLOW)
                .get();
        try (var parser = CSVParser.parse(plain, format)) {
            var ours = ours(kind, parser.getHeaderNames(), mapping);
            for (CSVRecord each : parser) {
                lines.add(Math.toIntExact(parser.getCurrentLineNumber()));
                row(kind, each, ours);
            }
        }
    }

    private Map<String, String> ours(SheetKind kind, List<String> names, Map<String, String> mapping) {
        var ours = new LinkedHashMap<String, String>();
        names.forEach(name -> ours.put(name, mapping.getOrDefault(name, name)));
        ours.values().removeIf(String::isEmpty);
        refuseColumns(kind, names, mapping, ours);
        columns.addAll(ours.values());
        var missing = new ArrayList<>(kind.requiredColumns());
        missing.removeAll(ours.values());
        if (!missing.isEmpty()) {
            throw new TenantAdminException("The file lacks the columns " + missing + "; it has " + names + ".");
        }
        return ours;
    }

    /** A slip of the pen in a name must not pass for a column that is absent. */
    private static void refuseColumns(
            SheetKind kind, List<String> names, Map<String, String> mapping, Map<String, String> ours) {
        var strange = new ArrayList<>(ours.values());
        strange.removeAll(kind.columns());
        var lacking = new ArrayList<>(mapping.keySet());
        lacking.removeAll(names);
        if (!strange.isEmpty() || !lacking.isEmpty()) {
            throw new TenantAdminException("Nobody knows the columns " + strange + ", and the file has no " + lacking
                    + ". Ours are " + kind.columns() + "; --map THEIRS=OURS renames one, --map THEIRS= leaves it out.");
        }
        if (new HashSet<>(ours.values()).size() < ours.size()) {
            throw new TenantAdminException("Two columns of the file are to be the same of ours: " + ours + ".");
        }
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
                .forEach(column -> refuse(rows.size() - 1, column, "must be filled"));
    }

    private void refuseRepeated(SheetKind kind) {
        Set<List<String>> seen = new HashSet<>();
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            var key = kind.key().stream().map(row::get).toList();
            if (key.stream().noneMatch(cell -> cell == null) && !seen.add(key)) {
                refuse(i, kind.key().getLast(), "stands in an earlier row already");
            }
        }
    }
}
