package ua.vidhuk.intake.entity;

import java.util.List;

/**
 * What came of an import.
 *
 * @param rows how many rows of data the file has
 * @param imported how many appeals were registered now; 0 in a dry run, or when the same file was loaded before
 * @param dryRun whether nothing was to be registered
 * @param errors what is wrong, a line for each cell, at most 1,000
 * @param warnings what should be looked at and hinders nothing, likewise: places that seem to lie outside of the community
 */
public record ImportReport(int rows, int imported, boolean dryRun, List<RowError> errors, List<RowError> warnings) {

    /**
     * @param row number of the row in the file; the header is row 1
     * @param column name of the column as it stands in the file, or empty when it is about the whole row
     * @param message what to do about it
     */
    public record RowError(int row, String column, String message) {}
}
