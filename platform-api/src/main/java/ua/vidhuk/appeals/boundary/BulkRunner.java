package ua.vidhuk.appeals.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.IntConsumer;
import ua.vidhuk.appeals.entity.Bulk;
import ua.vidhuk.appeals.entity.Bulk.Order;
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.problems.control.ProblemFinder;
import ua.vidhuk.problems.entity.ProblemException;

/**
 * Takes a step with many questions, one after the other, each in a transaction of its own and with its own version: what
 * cannot be done is noted with its reason, and the others go on. One call works for some seconds; the next goes on where it
 * ended, also after the process died. See decision 56.
 */
@ApplicationScoped
public class BulkRunner {

    private static final Duration AT_ONCE = Duration.ofSeconds(2);
    private static final int SERVER_ERROR = 500;

    @Inject
    BulkDesk desk;

    @Inject
    Clock clock;

    /**
     * Begins, or goes on.
     *
     * @param order what goes with the step; what was said at the first time holds
     * @throws ProblemException {@code bulk-not-found}
     * @throws ua.vidhuk.problems.entity.InvalidInputException naming what the step needs and does not have
     */
    public BulkView run(UUID id, Order order, Actor actor) {
        desk.begin(id, order, actor);
        forEach(id, Bulk.WAITING, ordinal -> desk.carryOut(id, ordinal, actor), actor);
        return desk.read(id, actor);
    }

    /**
     * Takes back what was done, or goes on with that.
     *
     * @throws ProblemException {@code bulk-not-found}, {@code too-late-to-undo}
     */
    public BulkView undo(UUID id, Actor actor) {
        desk.beginUndo(id, actor);
        forEach(id, Bulk.DONE, ordinal -> desk.takeBack(id, ordinal, actor), actor);
        return desk.read(id, actor);
    }

    private void forEach(UUID id, String state, IntConsumer step, Actor actor) {
        Instant end = clock.instant().plus(AT_ONCE);
        List<Integer> left = desk.in(id, state, actor);
        for (int ordinal : left) {
            try {
                step.accept(ordinal);
            } catch (RuntimeException e) {
                ProblemException problem = ProblemFinder.of(e);
                if (problem.type().status() >= SERVER_ERROR) {
                    throw e;
                }
                desk.refuse(id, ordinal, state, problem.type().type(), actor);
            }
            if (clock.instant().isAfter(end)) {
                return;
            }
        }
    }
}
