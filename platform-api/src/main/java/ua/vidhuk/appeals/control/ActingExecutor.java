package ua.vidhuk.appeals.control;

import java.util.List;
import java.util.SequencedSet;
import java.util.UUID;
import ua.vidhuk.appeals.entity.Assignment;
import ua.vidhuk.appeals.entity.Question;
import ua.vidhuk.appeals.entity.Transition;
import ua.vidhuk.identity.entity.Actor;

/** For which enterprise an executor takes a step who may stand in for colleagues of others. */
public final class ActingExecutor {

    private ActingExecutor() {}

    /**
     * The own enterprise where its part of the question waits for the step; else another in whose place the actor works; null
     * when the question is of none of them.
     */
    public static UUID of(Question question, Actor actor, Transition step) {
        SequencedSet<UUID> enterprises = actor.enterprises();
        List<Assignment> parts = question.current();
        return enterprises.stream()
                .filter(each ->
                        parts.stream().anyMatch(part -> part.enterpriseId().equals(each) && waits(part, step)))
                .findFirst()
                .or(() -> enterprises.stream().filter(question::isAssignedTo).findFirst())
                .orElse(null);
    }

    private static boolean waits(Assignment part, Transition step) {
        return switch (part.state()) {
            case ASSIGNED -> step != Transition.START;
            case ACCEPTED -> step != Transition.ACCEPT;
            case IN_PROGRESS -> step == Transition.REPORT_DONE;
            case DONE, WITHDRAWN -> false;
        };
    }
}
