package ua.vidhuk.outbox.control;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** Steps of which one that fails keeps no other waiting. */
public final class OneByOne {

    private static final Logger LOG = System.getLogger(OneByOne.class.getName());

    private OneByOne() {}

    /**
     * Takes the step with each; what fails is left to a later look.
     *
     * @param what is gone through, for the log
     * @param stopped asked before each, so that a server that stops waits for one alone
     */
    public static <T> void each(String what, Iterable<T> all, BooleanSupplier stopped, Consumer<T> step) {
        for (T each : all) {
            if (stopped.getAsBoolean()) {
                return;
            }
            try {
                step.accept(each);
            } catch (RuntimeException e) {
                // only the kind: messages of the database repeat values
                LOG.log(
                        Level.WARNING,
                        "{0} {1} failed with {2}; a later look tries again",
                        what,
                        each,
                        e.getClass().getName());
            }
        }
    }
}
