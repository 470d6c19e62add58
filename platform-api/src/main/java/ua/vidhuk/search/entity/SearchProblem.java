package ua.vidhuk.search.entity;

import ua.vidhuk.problems.entity.ProblemType;

/** What can be wrong with a search. */
public enum SearchProblem implements ProblemType {
    /** The engine does not answer, or its index is not there yet; everything else goes on. */
    ENGINE_UNAVAILABLE(503),
    /** The index is being built anew already. */
    REBUILD_UNDER_WAY(409);

    private final int status;

    SearchProblem(int status) {
        this.status = status;
    }

    @Override
    public String room() {
        return "search";
    }

    @Override
    public int status() {
        return status;
    }
}
