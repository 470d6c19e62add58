package ua.vidhuk.web.workspace;

import java.util.Arrays;
import java.util.List;
import ua.vidhuk.catalog.boundary.CategoryView;
import ua.vidhuk.intake.entity.ImportField;
import ua.vidhuk.intake.entity.ImportPreview;
import ua.vidhuk.intake.entity.ImportReport;
import ua.vidhuk.intake.entity.ImportReport.RowError;
import ua.vidhuk.web.page.PageModel;

/**
 * A page of an import.
 *
 * @param frame what stands round it
 * @param file the file and what its columns are; null before there is one
 * @param report what the check found; null before it
 * @param error why it does not go on, or null
 * @param loaded how many appeals were loaded just now, or -1
 */
public record ImportPage(WorkspaceFrame frame, Chosen file, ImportReport report, String error, int loaded)
        implements PageModel {

    private static final int ERRORS_SHOWN = 200;

    /**
     * @param preview its header and first row
     * @param fields what each column is: the word of a field, or nothing
     * @param defaultCategory code, or nothing
     * @param carried the file itself, in Base64
     * @param categories to choose from
     */
    public record Chosen(
            ImportPreview preview,
            List<String> fields,
            String defaultCategory,
            String carried,
            List<CategoryView> categories) {}

    @Override
    public String template() {
        return "workspace/import.jte";
    }

    /** The words of the fields that a column can be. */
    public List<String> fields() {
        return Arrays.stream(ImportField.values()).map(ImportField::word).toList();
    }

    public boolean isFine() {
        return report != null && report.errors().isEmpty() && report.rows() > 0;
    }

    public List<RowError> errorsShown() {
        return shown(report.errors());
    }

    /** Places outside of the community. */
    public List<RowError> warningsShown() {
        return shown(report.warnings());
    }

    private static List<RowError> shown(List<RowError> all) {
        return all.subList(0, Math.min(ERRORS_SHOWN, all.size()));
    }

    public boolean hasMoreErrors() {
        return report.errors().size() > ERRORS_SHOWN;
    }
}
