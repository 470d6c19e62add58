package ua.vidhuk.monitoring.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import ua.vidhuk.audit.control.AuditTrail;
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.monitoring.control.Ladders;
import ua.vidhuk.monitoring.entity.NewLadderStep;

/** The ladder of escalation, one transaction a call. */
@ApplicationScoped
@Transactional
public class LadderDesk {

    @Inject
    Ladders ladders;

    @Inject
    AuditTrail audit;

    /** All versions, the latest first, which holds; never empty. */
    public List<LadderView> versions() {
        return ladders.history().stream().map(LadderView::of).toList();
    }

    /**
     * Sets the ladder from now on, for all that is late.
     *
     * @throws ua.vidhuk.problems.entity.InvalidInputException naming every field that is wrong
     */
    public LadderView set(List<NewLadderStep> steps, Actor actor) {
        ladders.add(steps, actor.displayName());
        audit.record(actor, "monitoring.set-ladder", "ladder", "tenant", Map.of("steps", String.valueOf(steps.size())));
        return versions().getFirst();
    }
}
