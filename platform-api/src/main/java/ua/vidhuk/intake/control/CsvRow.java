package ua.vidhuk.intake.control;

import java.util.Map;
import ua.vidhuk.intake.entity.ImportField;

/**
 * A row of an imported file.
 *
 * @param number in the file; the header is row 1
 * @param cells what stands in it, by field; empty cells are left out
 */
record CsvRow(int number, Map<ImportField, String> cells) {

    String cell(ImportField field) {
        return cells.get(field);
    }
}
