package ua.vidhuk.appeals.entity;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * How a deadline once moved.
 *
 * @param cause {@code extension}, {@code clarification}, {@code priority}, {@code study} or {@code category}
 */
public record DeadlineMove(String cause, Instant before, Instant after) {

    public static final String EXTENSION = "extension";
    public static final String CLARIFICATION = "clarification";
    public static final String PRIORITY = "priority";

    /** Somebody decided whether an answer needs additional study; kept also where the deadline stayed. */
    public static final String STUDY = "study";

    /** Somebody put right what the question is about; kept also where the deadline stayed. */
    public static final String CATEGORY = "category";

    public boolean isExtension() {
        return cause.equals(EXTENSION);
    }

    /**
     * The deadline that would hold if nobody had pressed: what it was before the priority moved it, with the time for which the
     * clock stood since. An extension was given for the deadline as it was, and stays.
     *
     * @param moves the oldest first
     * @param registered the deadline at the registration as it would be without a pressing priority
     * @param now the deadline that holds
     */
    public static Instant unhurried(List<DeadlineMove> moves, Instant registered, Instant now) {
        Instant base = counted(moves, registered);
        return base.isAfter(now) ? base : now;
    }

    /**
     * The same, also where it lies before the deadline that holds. What a priority moved before it was decided whether an answer
     * needs additional study, or before the category was put right, was of another term, and counts no more.
     */
    public static Instant counted(List<DeadlineMove> moves, Instant registered) {
        List<String> causes = moves.stream().map(DeadlineMove::cause).toList();
        int decided = Math.max(causes.lastIndexOf(STUDY), causes.lastIndexOf(CATEGORY));
        Instant base = registered;
        for (int i = 0; i < moves.size(); i++) {
            DeadlineMove move = moves.get(i);
            switch (move.cause) {
                case CLARIFICATION -> base = base.plus(Duration.between(move.before, move.after));
                case EXTENSION -> base = move.after;
                default -> base = i > decided && move.before.isAfter(base) ? move.before : base;
            }
        }
        return base;
    }
}
