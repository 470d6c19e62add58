package ua.vidhuk.catalog.entity;

import ua.vidhuk.problems.entity.ProblemType;

/** What can be wrong with what somebody wants of the catalogue. */
public enum CatalogProblem implements ProblemType {
    ENTRY_NOT_FOUND(404),
    /** Another entry of the kind has the code. */
    CODE_TAKEN(409),
    /** The shared entry is adopted already. */
    ALREADY_ADOPTED(409);

    private final int status;

    CatalogProblem(int status) {
        this.status = status;
    }

    @Override
    public String room() {
        return "catalog";
    }

    @Override
    public int status() {
        return status;
    }
}
