package ua.vidhuk.appeals.boundary;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The same step with many questions, and what came of each (P5).
 *
 * @param id of the whole
 * @param action route, accept, set-priority or close
 * @param begun whether anything was changed yet; before, the items tell what would be refused
 * @param waiting how many are still to be done
 * @param done how many were done
 * @param refused how many were refused, or would be
 * @param undone how many were taken back
 * @param undoUntil until when all can be undone; null when they cannot
 * @param undoing whether it is undone
 * @param items one for each question, in their order
 */
public record BulkView(
        UUID id,
        String action,
        boolean begun,
        int waiting,
        int done,
        int refused,
        int undone,
        Instant undoUntil,
        boolean undoing,
        List<BulkItem> items) {

    /**
     * One question of many.
     *
     * @param question id
     * @param appeal id
     * @param number registration number of the appeal
     * @param ordinal place among the questions of its appeal
     * @param state waiting, done, refused, undone, or kept when it could not be taken back
     * @param problem the type of what is wrong with it, or null
     */
    public record BulkItem(UUID question, UUID appeal, String number, int ordinal, String state, String problem) {}

    /** How many of all are behind it. */
    public int finished() {
        return items.size() - waiting;
    }
}
