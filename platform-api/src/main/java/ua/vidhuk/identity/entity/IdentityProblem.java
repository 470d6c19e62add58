package ua.vidhuk.identity.entity;

import ua.vidhuk.problems.entity.ProblemType;

/** Who somebody is, or may do, is not enough. */
public enum IdentityProblem implements ProblemType {
    /** Nobody is signed in. */
    UNAUTHENTICATED(401),
    /** The token is not one of ours, or has expired. */
    INVALID_TOKEN(401),
    /** The person's role does not permit it. */
    FORBIDDEN(403),
    /** The person belongs to other tenants. */
    OTHER_TENANT(403),
    /** The person has no row among the tenant's staff. */
    NOT_ON_STAFF(403),
    /** The tenant's portal is not public yet. */
    TENANT_CLOSED(404),
    /** Nobody stands in for anybody by this id, or no more. */
    SUBSTITUTION_NOT_FOUND(404),
    /** The identity provider has not confirmed the person. */
    LOGIN_FAILED(400);

    private final int status;

    IdentityProblem(int status) {
        this.status = status;
    }

    @Override
    public String room() {
        return "identity";
    }

    @Override
    public int status() {
        return status;
    }
}
