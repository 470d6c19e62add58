package ua.vidhuk.tenantadmin.control;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
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
import ua.vidhuk.onboarding.entity.ListKind;
import ua.vidhuk.tenantadmin.entity.SheetProblem;

/**
 * A list from a CSV file or a workbook, and what is wrong in it. A cell that is empty is null.
 */
final class Sheet {

    private static final int MOST_ROWS = 200_000;
    private static final int PORTION = 1_000;

    private final ListKind kind;
    private final SheetProgress progress;
    private final List<Map<String, String>> rows = new ArrayList<>();
    private final List<Integer> lines = new ArrayList<>();
    private final List<SheetProblem> problems = new ArrayList<>();
    private final Set<String> columns = new TreeSet<>();

    /**
     * @param mapping from the file's own names of columns to ours, or to nothing when a column shall be left out; names
     *     that are ours already need none
     * @param remembered likewise, of an earlier file; names that this one does not have are no mistake
     * @param progress is told how many rows were read
     * @throws TenantAdminException when the file cannot be read at all, or its columns are not what they should be
     */
    Sheet(
            ListKind kind,
            Path file,
            Map<String, String> mapping,
            Map<String, String> remembered,
            SheetProgress progress) {
        this.kind = kind;
        this.progress = progress;
        try {
            read(file, mapping, remembered);
        } catch (NoSuchFileException e) {
            throw new TenantAdminException("There is no file " + file + ".", e);
        } catch (CharacterCodingException e) {
            throw new TenantAdminException(file + " is not in UTF-8; save it as \"CSV UTF-8\".", e);
        } catch (IllegalArgumentException e) {
            throw new TenantAdminException(
                    "In the head of " + file + " a column has no name, or two have the same.", e);
        } catch (IOException | UncheckedIOException e) {
            throw new TenantAdminException(
                    file + " cannot be read; in CSV look for a quote that is not closed, a workbook save as XLSX anew.",
                    e);
        }
        refuseRepeated();
    }

    /**
     * @throws TenantAdminException when there is no such file
     */
    static void requireFile(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new TenantAdminException("There is no file " + file + ".");
        }
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

    private void read(Path file, Map<String, String> mapping, Map<String, String> remembered) throws IOException {
        SheetSource.of(file).read(file, new SheetSource.Taker() {
            private final List<Map.Entry<Integer, String>> unreadable = new ArrayList<>();
            private List<String> ours = List.of();

            @Override
            public void head(List<String> names) {
                ours = ours(names, mapping, remembered);
            }

            @Override
            public void row(int line, List<String> cells) {
                Sheet.this.row(line, cells, ours);
                unreadable.forEach(each -> refuseIfOurs(ours.get(each.getKey()), each.getValue()));
                unreadable.clear();
            }

            @Override
            public void unreadable(int column, String reason) {
                unreadable.add(Map.entry(column, reason));
            }
        });
    }

    private void refuseIfOurs(String column, String reason) {
        if (!column.isEmpty()) {
            refuse(rows.size() - 1, column, reason);
        }
    }

    /** Ours for each column of the file, or nothing for one that is left out. */
    private List<String> ours(List<String> names, Map<String, String> mapping, Map<String, String> remembered) {
        var ours = new LinkedHashMap<String, String>();
        names.forEach(name -> ours.put(name, mapping.getOrDefault(name, remembered.getOrDefault(name, name))));
        var all = List.copyOf(ours.values());
        ours.values().removeIf(String::isEmpty);
        refuseColumns(kind, names, mapping, ours);
        columns.addAll(ours.values());
        var missing = new ArrayList<>(kind.requiredColumns());
        missing.removeAll(ours.values());
        if (!missing.isEmpty()) {
            throw new TenantAdminException("The file lacks the columns " + missing + "; it has " + names + ".");
        }
        return all;
    }

    /** A slip of the pen in a name must not pass for a column that is absent. */
    private static void refuseColumns(
            ListKind kind, List<String> names, Map<String, String> mapping, Map<String, String> ours) {
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

    private void row(int line, List<String> cells, List<String> ours) {
        if (rows.size() >= MOST_ROWS) {
            throw new TenantAdminException("The file has more than " + MOST_ROWS + " rows; divide it.");
        }
        var row = new HashMap<String, String>();
        for (int i = 0; i < ours.size(); i++) {
            var cell = i < cells.size() ? cells.get(i) : "";
            if (!ours.get(i).isEmpty()) {
                row.put(ours.get(i), cell.isBlank() ? null : cell);
            }
        }
        lines.add(line);
        rows.add(row);
        if (rows.size() % PORTION == 1) {
            progress.at(SheetProgress.Phase.READING, rows.size(), rows.size());
        }
        kind.requiredColumns().stream()
                .filter(column -> row.get(column) == null)
                .forEach(column -> refuse(rows.size() - 1, column, "must be filled"));
    }

    private void refuseRepeated() {
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
