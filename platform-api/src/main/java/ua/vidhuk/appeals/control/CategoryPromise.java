package ua.vidhuk.appeals.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import ua.vidhuk.appeals.entity.Priority;
import ua.vidhuk.calendar.control.DeadlineCalculator;
import ua.vidhuk.calendar.control.Timetables;
import ua.vidhuk.calendar.entity.Deadline;
import ua.vidhuk.catalog.entity.CategoryTerms;
import ua.vidhuk.tenancy.entity.Tenant;

/** What a category gives a question at its registration: how pressing it is, and when its answer is due (P10). */
@ApplicationScoped
class CategoryPromise {

    @Inject
    DeadlineCalculator deadlines;

    @Inject
    Timetables timetables;

    @Inject
    PriorityRules priorities;

    static Priority priority(CategoryTerms category) {
        return category.emergency() ? Priority.EMERGENCY : Priority.ofWord(category.priority());
    }

    /**
     * The law's term, or what the tenant promises of the category and of how pressing it makes the question, where that is
     * sooner.
     *
     * @param studyNeeded whether an answer needs additional study; where it needs none, the law's shorter term holds if it has one
     */
    Deadline deadline(CategoryTerms category, boolean studyNeeded, Tenant tenant, Instant registeredAt) {
        Priority priority = priority(category);
        // the rule is read for what presses alone: most does not
        Integer hours = priority == Priority.NORMAL
                ? category.responseHours()
                : priorities.get().strictest(priority, category.responseHours());
        var zone = tenant.timeZone();
        boolean roundTheClock = priority == Priority.EMERGENCY;
        Instant promised = timetables.promised(registeredAt, hours, roundTheClock, tenant.jurisdiction(), zone);
        Deadline usual = deadlines.answerBy(tenant.jurisdiction(), zone, registeredAt, promised);
        return studyNeeded
                ? usual
                : deadlines
                        .shortAnswerBy(tenant.jurisdiction(), zone, registeredAt, promised)
                        .orElse(usual);
    }
}
