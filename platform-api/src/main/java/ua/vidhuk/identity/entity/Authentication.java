package ua.vidhuk.identity.entity;

import java.util.Optional;
import ua.vidhuk.problems.entity.ProblemType;

/**
 * What is known of who makes a request, before any tenant has been asked.
 *
 * @param caller who it is, or null
 * @param refusal why the proof that came with the request does not hold, or null
 */
public record Authentication(Caller caller, ProblemType refusal) {

    public static final Authentication NOBODY = new Authentication(null, null);

    public Authentication {
        if (caller != null && refusal != null) {
            throw new IllegalArgumentException("who is known is not refused");
        }
    }

    public static Authentication of(Caller caller) {
        return new Authentication(caller, null);
    }

    public static Authentication refused(ProblemType reason) {
        return new Authentication(null, reason);
    }

    public Optional<Caller> known() {
        return Optional.ofNullable(caller);
    }

    public boolean isRefusedFor(ProblemType reason) {
        return refusal == reason;
    }
}
