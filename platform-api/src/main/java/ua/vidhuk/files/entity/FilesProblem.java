package ua.vidhuk.files.entity;

import ua.vidhuk.problems.entity.ProblemType;

/** Why a file is not taken. */
public enum FilesProblem implements ProblemType {
    TOO_LARGE(413),
    TOO_MANY(422),
    EMPTY(422),
    TYPE_NOT_ALLOWED(415),
    DAMAGED(422);

    private final int status;

    FilesProblem(int status) {
        this.status = status;
    }

    @Override
    public String room() {
        return "files";
    }

    @Override
    public int status() {
        return status;
    }
}
