package ua.vidhuk.onboarding.entity;

import ua.vidhuk.problems.entity.ProblemType;

/** What can be wrong with a request for a tenant. */
public enum OnboardingProblem implements ProblemType {
    REQUEST_NOT_FOUND(404),
    TENANT_NOT_FOUND(404),
    LOAD_NOT_FOUND(404),
    /** The token is none of ours, or its time is over. */
    LINK_EXPIRED(404),
    /** It was decided already, or never confirmed. */
    NOT_WAITING(409),
    /** Another tenant or request has the address. */
    SLUG_TAKEN(409),
    /** Something that the checklist requires is missing. */
    NOT_READY_TO_OPEN(409),
    /** The tenant can be neither suspended nor resumed as it is. */
    NOT_IN_THIS_STATE(409);

    private final int status;

    OnboardingProblem(int status) {
        this.status = status;
    }

    @Override
    public String room() {
        return "onboarding";
    }

    @Override
    public int status() {
        return status;
    }
}
