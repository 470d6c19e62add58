package ua.vidhuk.petitions.entity;

import ua.vidhuk.problems.entity.ProblemType;

/** What can be wrong with what somebody wants of a petition. */
public enum PetitionProblem implements ProblemType {
    PETITION_NOT_FOUND(404),
    /** The state does not allow the transition. */
    NOT_IN_THIS_STATE(409),
    /** Nobody may sign now, or take a signature back. */
    NOT_COLLECTING(409),
    /** The signature was found to be forged, and its owner must turn to the moderator. */
    SIGNATURE_INVALIDATED(409),
    /** The petition has the signatures that oblige the body to review it. */
    THRESHOLD_HOLDS(409),
    /** The identity provider did not say who the person is. */
    PERSON_UNKNOWN(403),
    /** The community has no charter for petitions. */
    NO_CHARTER(409),
    /** The same person stands under the petition already. */
    SIGNED_ALREADY(409),
    /** Somebody of the same name has signed; whoever enters the signature must say whether it is another person. */
    SAME_NAME(409),
    /** There is no such set of invalidated signatures. */
    INVALIDATION_NOT_FOUND(404),
    /** The signatures were given back already. */
    INVALIDATION_UNDONE(409),
    ALERT_NOT_FOUND(404),
    /** There is no such pair of signatures of the same name. */
    DOUBLE_NOT_FOUND(404),
    /** Somebody has decided about the pair, or nobody has. */
    DOUBLE_DECIDED(409),
    KEY_REUSED(422);

    private final int status;

    PetitionProblem(int status) {
        this.status = status;
    }

    @Override
    public String room() {
        return "petitions";
    }

    @Override
    public int status() {
        return status;
    }
}
