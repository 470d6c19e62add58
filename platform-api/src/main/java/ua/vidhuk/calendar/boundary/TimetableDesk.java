package ua.vidhuk.calendar.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import ua.vidhuk.audit.control.AuditTrail;
import ua.vidhuk.calendar.control.Timetables;
import ua.vidhuk.calendar.entity.NewTimetable;
import ua.vidhuk.identity.entity.Actor;

/** When the centre works, one transaction a call. */
@ApplicationScoped
@Transactional
public class TimetableDesk {

    @Inject
    Timetables timetables;

    @Inject
    AuditTrail audit;

    /** All versions, the latest first, which holds; never empty. */
    public List<TimetableView> versions() {
        var versions = timetables.history().stream().map(TimetableView::of).toList();
        return versions.isEmpty() ? List.of(TimetableView.usual()) : versions;
    }

    /**
     * Sets the working time from now on.
     *
     * @throws ua.vidhuk.problems.entity.InvalidInputException naming every field that is wrong
     */
    public TimetableView set(NewTimetable typed, Actor actor) {
        timetables.add(typed, actor.displayName());
        audit.record(actor, "calendar.set-working-time", "working-time", "tenant", Map.of());
        return versions().getFirst();
    }
}
