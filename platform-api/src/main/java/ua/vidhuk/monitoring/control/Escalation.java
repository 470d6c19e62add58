package ua.vidhuk.monitoring.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ua.vidhuk.calendar.control.Timetables;
import ua.vidhuk.catalog.control.Catalog;
import ua.vidhuk.catalog.entity.Category;
import ua.vidhuk.monitoring.entity.Ladder;
import ua.vidhuk.monitoring.entity.LadderStep;
import ua.vidhuk.monitoring.entity.LateQuestion;
import ua.vidhuk.tenancy.control.DueTenants;
import ua.vidhuk.tenancy.entity.Tenant;

/**
 * Takes late questions up the tenant's ladder. What comes due outside working time waits until the centre opens, unless it
 * is an emergency (P10); what comes due at the same time is told in one letter to each.
 */
@ApplicationScoped
public class Escalation {

    static final int BATCH = 2_000;

    @Inject
    LateWorkBook book;

    @Inject
    Ladders ladders;

    @Inject
    LateLetters letters;

    @Inject
    Timetables timetables;

    @Inject
    Catalog catalog;

    @Inject
    DueTenants due;

    @Inject
    Clock clock;

    /**
     * A question and the steps that it takes now.
     *
     * @param steps at least one, the highest last
     */
    record Climbed(LateQuestion late, List<LadderStep> steps) {}

    /**
     * What a look is made with.
     *
     * @param opens when the centre works next, or now; empty when never
     */
    private record Look(Ladder ladder, Map<UUID, Category> categories, Optional<Instant> opens, Instant now) {

        String category(LateQuestion late) {
            Category known = categories.get(late.category());
            return known == null ? "" : known.code();
        }

        boolean mayTell(LateQuestion late) {
            return late.emergency() || opens.filter(now::equals).isPresent();
        }
    }

    /**
     * Takes the steps that are due, each once however many nodes look.
     *
     * @return whether there may be more
     */
    public boolean climb(Tenant tenant) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        List<LateQuestion> waiting = book.due(now, BATCH);
        if (waiting.isEmpty()) {
            return false;
        }
        var look = new Look(
                ladders.current(),
                catalog.categoriesById(),
                timetables.next(now, tenant.jurisdiction(), tenant.timeZone()),
                now);
        var climbed = new ArrayList<Climbed>();
        waiting.forEach(each -> climb(each, look).ifPresent(climbed::add));
        letters.write(climbed, tenant);
        return waiting.size() == BATCH;
    }

    private Optional<Climbed> climb(LateQuestion late, Look look) {
        String category = look.category(late);
        var steps = look.ladder().due(category, late.dueAt(), late.passed(), look.now());
        if (!steps.isEmpty() && !look.mayTell(late)) {
            lookAgain(late, late.level(), late.passed(), look.opens());
            return Optional.empty();
        }
        int level = late.level();
        int passed = late.passed();
        for (LadderStep step : steps) {
            level++;
            passed = step.hours();
            book.note(late, level, step.name(), look.now());
        }
        lookAgain(late, level, passed, look.ladder().next(category, late.dueAt(), passed));
        return steps.isEmpty() ? Optional.empty() : Optional.of(new Climbed(late, steps));
    }

    private void lookAgain(LateQuestion late, int level, int passed, Optional<Instant> when) {
        book.keep(late, level, passed, when.orElse(null));
        when.ifPresent(due::noteAt);
    }
}
