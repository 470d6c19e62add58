package ua.vidhuk.intake.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import ua.vidhuk.appeals.control.AppealRegistrar;
import ua.vidhuk.appeals.control.AppealRegistrar.Marked;
import ua.vidhuk.appeals.control.OutsidePlaces;
import ua.vidhuk.catalog.control.Catalog;
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.intake.entity.ImportField;
import ua.vidhuk.intake.entity.ImportMapping;
import ua.vidhuk.intake.entity.ImportPreview;
import ua.vidhuk.problems.entity.FieldProblem;
import ua.vidhuk.problems.entity.InvalidInputException;
import ua.vidhuk.tenancy.entity.Tenant;

/**
 * Imports appeals of another system from a file: all rows or none. The same file again registers nothing twice, because
 * each row's key is the file's digest and the row's number.
 */
@ApplicationScoped
public class AppealImporter {

    static final int ERRORS_LIMIT = 1_000;

    @Inject
    Catalog catalog;

    @Inject
    AppealRegistrar registrar;

    @Inject
    OutsidePlaces places;

    /**
     * What is wrong with a row.
     *
     * @param row number in the file; the header is row 1
     * @param column name in the file, or empty
     * @param problem what to do about it
     */
    public record RowProblem(int row, String column, FieldProblem problem) {}

    /**
     * What was found and done.
     *
     * @param rows how many rows of data
     * @param imported how many were registered now; an earlier run of the same file may have registered the others
     * @param problems what is wrong; when there is anything, nothing was registered
     * @param warnings what should be looked at and hinders nothing: places outside of the community
     */
    public record Outcome(int rows, int imported, List<RowProblem> problems, List<RowProblem> warnings) {}

    /** The header and the first row of a file. */
    public ImportPreview preview(byte[] content) {
        return CsvFile.preview(content);
    }

    /** Checks all rows, and registers them unless this is a dry run or anything is wrong. */
    public Outcome run(byte[] content, ImportMapping mapping, boolean dryRun, Tenant tenant, Actor actor) {
        CsvFile file = CsvFile.read(content, mapping);
        var reader = new RowReader(catalog.categories(), mapping);
        List<RowProblem> problems = problems(file, reader, tenant);
        List<RowProblem> warnings = warnings(file, reader, tenant);
        if (dryRun || !problems.isEmpty()) {
            return new Outcome(file.rows().size(), 0, problems, warnings);
        }
        String key = "import:" + digest(content);
        var appeals = file.rows().stream()
                .map(row -> new Marked(reader.appeal(row), key + ":" + row.number()))
                .toList();
        int imported = registrar.registerAll(appeals, tenant, actor, key);
        return new Outcome(file.rows().size(), imported, List.of(), warnings);
    }

    private List<RowProblem> problems(CsvFile file, RowReader reader, Tenant tenant) {
        var problems = new ArrayList<RowProblem>();
        for (CsvRow row : file.rows()) {
            try {
                registrar.check(reader.appeal(row), tenant);
            } catch (InvalidInputException e) {
                e.fields().forEach(each -> problems.add(problem(row, each, file.columns())));
            }
            if (problems.size() >= ERRORS_LIMIT) {
                return problems.subList(0, ERRORS_LIMIT);
            }
        }
        return problems;
    }

    private List<RowProblem> warnings(CsvFile file, RowReader reader, Tenant tenant) {
        return file.rows().stream()
                .flatMap(row -> {
                    var place = reader.appeal(row).questions().getFirst().place();
                    return places.warning("questions[0].place.latitude", place, tenant.defaultLanguage()).stream()
                            .map(each -> problem(row, each, file.columns()));
                })
                .limit(ERRORS_LIMIT)
                .toList();
    }

    private static RowProblem problem(CsvRow row, FieldProblem problem, Map<ImportField, String> columns) {
        String column = ImportField.ofPath(problem.field())
                .map(field -> columns.getOrDefault(field, field.word()))
                .orElse("");
        return new RowProblem(row.number(), column, problem);
    }

    private static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
