package ua.vidhuk.onboarding.entity;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A list that was sent, and what came of it.
 *
 * @param columns that the file has
 * @param mapping from the file's columns to ours, or to nothing when one shall be left out
 * @param dryRun only looks
 * @param state {@code waiting}, {@code running}, {@code fine}, {@code refused}, {@code loaded},
 *     {@code failed} or {@code cancelled}
 * @param rows that it has, or null while nobody has looked
 * @param phase {@code reading}, {@code checking}, {@code writing} or {@code accounts}, or null before
 * @param done rows of that phase that are done, or null
 * @param cancelling whether somebody wants it stopped
 * @param problems the first thousand, by row
 * @param problemCount how many there are
 * @param failure why it could not be read at all, or null
 */
public record SheetLoad(
        UUID id,
        String kind,
        String fileName,
        List<String> columns,
        Map<String, String> mapping,
        boolean dryRun,
        String state,
        Instant requestedAt,
        Integer rows,
        String phase,
        Integer done,
        boolean cancelling,
        List<CellProblem> problems,
        int problemCount,
        String failure) {

    /**
     * A cell that cannot be taken.
     *
     * @param row line of the file, the head being on the first
     * @param column as the head names it
     * @param reason what is wrong and what would be right
     */
    public record CellProblem(int row, String column, String reason) {}

    public SheetLoad {
        columns = List.copyOf(columns);
        mapping = Map.copyOf(mapping);
        problems = List.copyOf(problems);
    }

    /** It can be stopped: nothing of it has been written for good. */
    public boolean canBeCancelled() {
        return isUnderWay() && !cancelling && !"accounts".equals(phase);
    }

    public boolean isUnderWay() {
        return state.equals("waiting") || state.equals("running");
    }
}
