package ua.vidhuk.tenantadmin.entity;

/**
 * A cell of a sheet that cannot be taken.
 *
 * @param row line of the file on which the row ends, the head being on the first
 * @param column as the head names it
 * @param reason what is wrong and what would be right; repeats no personal data
 */
public record SheetProblem(int row, String column, String reason) {

    @Override
    public String toString() {
        return "row " + row + ", " + column + ": " + reason;
    }
}
