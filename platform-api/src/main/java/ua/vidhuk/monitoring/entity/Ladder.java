package ua.vidhuk.monitoring.entity;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The ladder of escalation: the later the work, the higher it is told.
 *
 * @param steps by their hours
 */
public record Ladder(List<LadderStep> steps) {

    public Ladder {
        steps = steps.stream()
                .sorted(Comparator.comparingInt(LadderStep::hours))
                .toList();
    }

    /**
     * The steps to take now.
     *
     * @param category code of the question's category
     * @param passed how late the last step was that has been taken, in hours; -1 before the first
     */
    public List<LadderStep> due(String category, Instant dueAt, int passed, Instant now) {
        long late = Duration.between(dueAt, now).toHours();
        return above(category, passed).filter(each -> each.hours() <= late).toList();
    }

    /** When the next step is due; empty above the last. */
    public Optional<Instant> next(String category, Instant dueAt, int passed) {
        return above(category, passed).findFirst().map(each -> dueAt.plus(Duration.ofHours(each.hours())));
    }

    private Stream<LadderStep> above(String category, int passed) {
        return steps.stream().filter(each -> each.hours() > passed && each.holdsFor(category));
    }
}
