package ua.vidhuk.appeals.entity;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The same step with many questions at once (P5).
 *
 * @param id of the whole
 * @param madeBy login of who chose the questions; nobody else sees it
 * @param action {@code route}, {@code accept}, {@code set-priority} or {@code close}
 * @param order what goes with the step; empty while it is only looked at
 * @param begunAt when the first question was changed, or null while it is only looked at
 * @param undoUntil until when it can be undone, or null
 * @param undoneAt when it was undone, or null
 */
public record Bulk(
        UUID id, String madeBy, String action, Order order, Instant begunAt, Instant undoUntil, Instant undoneAt) {

    /** For so long after its beginning, or its going on, it can be undone; so long its letters wait. */
    public static final Duration UNDO_WITHIN = Duration.ofMinutes(10);

    /** The most questions of one. */
    public static final int MOST = 500;

    public static final String ROUTE = "route";
    public static final String ACCEPT = "accept";
    public static final String SET_PRIORITY = "set-priority";
    public static final String CLOSE = "close";

    /**
     * What goes with the step.
     *
     * @param executors codes of enterprises
     * @param responsible code of the one that answers for the whole, or null
     * @param priority word, or null
     * @param note or null
     */
    public record Order(List<String> executors, String responsible, String priority, String note) {

        public static final Order NONE = new Order(List.of(), null, null, null);

        public Order {
            executors = executors == null ? List.of() : List.copyOf(executors);
        }
    }

    /**
     * One question of many.
     *
     * @param ordinal its place
     * @param version that was seen when it was chosen
     * @param state {@code waiting}, {@code done}, {@code refused}, {@code undone} or {@code kept}
     * @param problem word of why not, or null
     * @param versionAfter what it had right after the step, or null
     * @param before what it was, or null
     */
    public record Item(
            int ordinal, UUID question, long version, String state, String problem, Long versionAfter, String before) {}

    public static final String WAITING = "waiting";
    public static final String DONE = "done";
    public static final String REFUSED = "refused";
    public static final String UNDONE = "undone";
    public static final String KEPT = "kept";

    /** Whether it can still be undone. */
    public boolean isUndoable(Instant now) {
        return undoUntil != null && undoneAt == null && now.isBefore(undoUntil);
    }
}
