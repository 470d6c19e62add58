package ua.vidhuk.monitoring.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.vidhuk.audit.control.AuditTrail;
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.monitoring.control.MorningBook;
import ua.vidhuk.monitoring.control.MorningRound;
import ua.vidhuk.monitoring.control.MorningRules;
import ua.vidhuk.monitoring.control.MorningTransactions;
import ua.vidhuk.monitoring.entity.NewMorningRule;
import ua.vidhuk.tenancy.entity.Tenant;

/** The morning report, one transaction a call. */
@ApplicationScoped
@Transactional
public class MorningDesk implements MorningTransactions {

    /** What the database could not take as a day lies far before it. */
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);

    @Inject
    MorningRound round;

    @Inject
    MorningBook book;

    @Inject
    MorningRules rules;

    @Inject
    MorningViews views;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    @Override
    public void makeWhenDue(Tenant tenant) {
        round.look(tenant);
    }

    /** The day on which somebody asks, in the tenant's time zone. */
    public LocalDate today(Tenant tenant) {
        return LocalDate.ofInstant(clock.instant(), tenant.timeZone());
    }

    /**
     * The report that was made on a day; today, before it is made, how matters stand now.
     *
     * @param day or null for today
     * @return empty when none was made on that day
     */
    public Optional<MorningView> read(LocalDate day, Tenant tenant) {
        LocalDate today = today(tenant);
        LocalDate asked = day == null ? today : day;
        if (asked.isAfter(today) || asked.isBefore(FIRST)) {
            return Optional.empty();
        }
        var made = book.find(asked).map(each -> views.view(each, true));
        if (made.isPresent() || !asked.equals(today)) {
            return made;
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return Optional.of(views.view(book.count(today, now), false));
    }

    /** All versions of the rule, the latest first, which holds; never empty. */
    public List<MorningRuleView> versions() {
        return rules.history().stream().map(MorningRuleView::of).toList();
    }

    /**
     * Sets when the report is made and who gets it, from the next one on.
     *
     * @throws ua.vidhuk.problems.entity.InvalidInputException naming every field that is wrong
     */
    public MorningRuleView set(NewMorningRule typed, Actor actor) {
        rules.add(typed, actor.displayName());
        audit.record(
                actor,
                "monitoring.set-morning-report",
                "morning-report",
                "tenant",
                Map.of("readers", String.valueOf(typed.readers().size())));
        return versions().getFirst();
    }
}
