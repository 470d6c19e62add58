package ua.vidhuk.appeals.entity;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What a question was before a step, so that the step can be undone while nothing else happened.
 *
 * @param state how far it was
 * @param priority how pressing
 * @param dueAt when the answer was due
 * @param clockStoppedAt since when the clock stood, or null
 * @param assignments those that held
 */
public record QuestionBefore(
        QuestionState state, Priority priority, Instant dueAt, Instant clockStoppedAt, List<Given> assignments) {

    /**
     * An assignment that held.
     *
     * @param acceptedAt or null
     * @param doneAt or null
     */
    public record Given(
            UUID assignment, boolean responsible, AssignmentState state, Instant acceptedAt, Instant doneAt) {}

    public QuestionBefore {
        assignments = List.copyOf(assignments);
    }

    public static QuestionBefore of(Question question) {
        return new QuestionBefore(
                question.state(),
                question.priority(),
                question.dueAt(),
                question.clockStoppedAt(),
                question.current().stream()
                        .map(each -> new Given(
                                each.id(), each.isResponsible(), each.state(), each.acceptedAt(), each.doneAt()))
                        .toList());
    }
}
