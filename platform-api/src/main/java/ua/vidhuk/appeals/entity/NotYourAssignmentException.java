package ua.vidhuk.appeals.entity;

import ua.vidhuk.problems.entity.ProblemException;

/** The question is not assigned to the enterprise of whoever acts. */
public final class NotYourAssignmentException extends ProblemException {

    public NotYourAssignmentException() {
        super(AppealProblem.NOT_YOUR_ASSIGNMENT);
    }
}
