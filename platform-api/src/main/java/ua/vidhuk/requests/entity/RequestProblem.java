package ua.vidhuk.requests.entity;

import ua.vidhuk.problems.entity.ProblemType;

/** Requests that are refused whatever they ask for. */
public enum RequestProblem implements ProblemType {
    /** A page of another site has sent it. */
    CROSS_SITE(403),
    /** The tenant is read-only for a while. */
    TENANT_SUSPENDED(409);

    private final int status;

    RequestProblem(int status) {
        this.status = status;
    }

    @Override
    public String room() {
        return "requests";
    }

    @Override
    public int status() {
        return status;
    }
}
