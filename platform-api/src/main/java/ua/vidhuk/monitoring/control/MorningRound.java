package ua.vidhuk.monitoring.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.Predicate;
import ua.vidhuk.calendar.control.Calendars;
import ua.vidhuk.calendar.control.Timetables;
import ua.vidhuk.monitoring.entity.MorningReport;
import ua.vidhuk.monitoring.entity.MorningRule;
import ua.vidhuk.tenancy.control.DueTenants;
import ua.vidhuk.tenancy.entity.Tenant;

/** Makes the morning report of a tenant when it is due, and sends it: once a day however many nodes look. */
@ApplicationScoped
public class MorningRound {

    /** A little longer than any node goes without looking at everybody. */
    private static final Duration AHEAD = Duration.ofMinutes(35);

    @Inject
    MorningRules rules;

    @Inject
    MorningBook book;

    @Inject
    MorningLetters letters;

    @Inject
    Timetables timetables;

    @Inject
    Calendars calendars;

    @Inject
    DueTenants due;

    @Inject
    Clock clock;

    /** Makes what is due now, with its letters in the same transaction, and notes the next hour (decision 15). */
    public void look(Tenant tenant) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        MorningRule rule = rules.current();
        var time = timetables.current();
        var law = calendars.of(tenant.jurisdiction()).days();
        Predicate<LocalDate> worked = day -> !time.on(day, law).isEmpty();
        rule.due(now, tenant.timeZone(), worked)
                .filter(day -> !book.isThere(day))
                .ifPresent(day -> make(day, now, rule, tenant));
        rule.next(now, tenant.timeZone(), worked)
                .filter(each -> each.isBefore(now.plus(AHEAD)))
                .ifPresent(due::noteAt);
    }

    private void make(LocalDate day, Instant now, MorningRule rule, Tenant tenant) {
        MorningReport report = book.count(day, now);
        // who was faster has sent it
        if (book.keep(report)) {
            letters.write(report, rule.readers(), tenant);
        }
    }
}
