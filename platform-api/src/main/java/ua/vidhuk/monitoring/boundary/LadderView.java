package ua.vidhuk.monitoring.boundary;

import java.time.Instant;
import java.util.List;
import ua.vidhuk.monitoring.control.Ladders;
import ua.vidhuk.monitoring.entity.LadderStep;

/**
 * Whom to tell of late work.
 *
 * @param madeAt since when it holds; null for what holds where nothing was set
 * @param madeBy who set it, or null
 * @param steps by their hours
 */
public record LadderView(Instant madeAt, String madeBy, List<LadderStep> steps) {

    static LadderView of(Ladders.Version version) {
        return new LadderView(version.madeAt(), version.by(), version.ladder().steps());
    }
}
