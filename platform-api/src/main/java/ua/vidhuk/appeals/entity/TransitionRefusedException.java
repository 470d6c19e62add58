package ua.vidhuk.appeals.entity;

import java.util.List;
import java.util.Map;
import ua.vidhuk.problems.entity.ProblemException;

/** The question is in a state from which this cannot happen. */
public final class TransitionRefusedException extends ProblemException {

    public TransitionRefusedException(Transition transition, QuestionState state) {
        super(
                AppealProblem.TRANSITION_REFUSED,
                Map.of("transition", transition.word(), "state", state.word()),
                List.of());
    }
}
