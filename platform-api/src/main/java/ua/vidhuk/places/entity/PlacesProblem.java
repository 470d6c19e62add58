package ua.vidhuk.places.entity;

import ua.vidhuk.problems.entity.ProblemType;

/** What can be wrong with what somebody wants of places. */
public enum PlacesProblem implements ProblemType {
    DISTRICT_NOT_FOUND(404),
    /** Rules name it. */
    DISTRICT_IN_USE(409);

    private final int status;

    PlacesProblem(int status) {
        this.status = status;
    }

    @Override
    public String room() {
        return "places";
    }

    @Override
    public int status() {
        return status;
    }
}
