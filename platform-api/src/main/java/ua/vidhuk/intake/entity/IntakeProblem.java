package ua.vidhuk.intake.entity;

import ua.vidhuk.problems.entity.ProblemType;

/** What can be wrong with a file that is imported. */
public enum IntakeProblem implements ProblemType {
    FILE_MISSING(422),
    NOT_UTF_8(422),
    NOT_CSV(422),
    NO_TEXT_COLUMN(422),
    TOO_MANY_ROWS(422),
    MAPPING_INVALID(422),
    ROWS_INVALID(422);

    private final int status;

    IntakeProblem(int status) {
        this.status = status;
    }

    @Override
    public String room() {
        return "intake";
    }

    @Override
    public int status() {
        return status;
    }
}
