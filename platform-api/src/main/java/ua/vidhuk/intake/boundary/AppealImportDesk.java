package ua.vidhuk.intake.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.intake.control.AppealImporter;
import ua.vidhuk.intake.control.AppealImporter.Outcome;
import ua.vidhuk.intake.control.AppealImporter.RowProblem;
import ua.vidhuk.intake.entity.ImportMapping;
import ua.vidhuk.intake.entity.ImportPreview;
import ua.vidhuk.intake.entity.ImportReport;
import ua.vidhuk.intake.entity.ImportReport.RowError;
import ua.vidhuk.intake.entity.IntakeProblem;
import ua.vidhuk.language.control.Messages;
import ua.vidhuk.language.entity.Language;
import ua.vidhuk.problems.entity.FieldProblem;
import ua.vidhuk.problems.entity.ProblemException;
import ua.vidhuk.tenancy.entity.Tenant;

/** Imports files of appeals, each in one transaction. */
@ApplicationScoped
@Transactional
public class AppealImportDesk {

    @Inject
    AppealImporter importer;

    /**
     * The header and the first row of a file, for choosing what each column is.
     *
     * @throws ProblemException {@code not-utf-8}, {@code not-csv}
     */
    public ImportPreview preview(byte[] content) {
        return importer.preview(content);
    }

    /** What the file would bring: the errors of all rows, nothing registered. */
    public ImportReport tryOut(byte[] content, ImportMapping mapping, Tenant tenant, Actor actor, Language language) {
        Outcome outcome = importer.run(content, mapping, true, tenant, actor);
        return new ImportReport(
                outcome.rows(), 0, true, inWords(outcome.problems(), language), inWords(outcome.warnings(), language));
    }

    /**
     * Registers all rows of the file.
     *
     * @throws ProblemException {@code rows-invalid}, with every cell that is wrong; nothing is registered then
     */
    public ImportReport load(byte[] content, ImportMapping mapping, Tenant tenant, Actor actor, Language language) {
        Outcome outcome = importer.run(content, mapping, false, tenant, actor);
        if (!outcome.problems().isEmpty()) {
            var fields =
                    outcome.problems().stream().map(AppealImportDesk::asField).toList();
            throw new ProblemException(
                    IntakeProblem.ROWS_INVALID,
                    Map.of("count", outcome.problems().size()),
                    fields);
        }
        return new ImportReport(
                outcome.rows(), outcome.imported(), false, List.of(), inWords(outcome.warnings(), language));
    }

    private static List<RowError> inWords(List<RowProblem> problems, Language language) {
        return problems.stream().map(each -> inWords(each, language)).toList();
    }

    private static RowError inWords(RowProblem problem, Language language) {
        String message = Messages.text(
                language, problem.problem().messageKey(), problem.problem().arguments());
        return new RowError(problem.row(), problem.column(), message);
    }

    private static FieldProblem asField(RowProblem problem) {
        String field = "rows[" + problem.row() + "]" + (problem.column().isEmpty() ? "" : "." + problem.column());
        return new FieldProblem(
                field, problem.problem().messageKey(), problem.problem().arguments());
    }
}
