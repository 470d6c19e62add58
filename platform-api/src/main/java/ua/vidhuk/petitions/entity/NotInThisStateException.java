package ua.vidhuk.petitions.entity;

import java.util.List;
import java.util.Map;
import ua.vidhuk.problems.entity.ProblemException;

/** The petition is in a state from which this cannot happen. */
public final class NotInThisStateException extends ProblemException {

    public NotInThisStateException(PetitionTransition transition, PetitionState state) {
        super(
                PetitionProblem.NOT_IN_THIS_STATE,
                Map.of("transition", transition.word(), "state", state.word()),
                List.of());
    }
}
