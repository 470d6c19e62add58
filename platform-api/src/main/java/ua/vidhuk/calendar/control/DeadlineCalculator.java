package ua.vidhuk.calendar.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import ua.vidhuk.calendar.entity.CalendarRule;
import ua.vidhuk.calendar.entity.Deadline;
import ua.vidhuk.calendar.entity.JurisdictionCalendar;
import ua.vidhuk.calendar.entity.Term;
import ua.vidhuk.calendar.entity.TermPurpose;
import ua.vidhuk.calendar.entity.TermUnit;

/** By when an appeal must be answered: by law, and by what a tenant promises beyond it. */
@ApplicationScoped
public class DeadlineCalculator {

    @Inject
    Calendars calendars;

    /**
     * The deadline of an answer: the statutory term by the version in force on the local day of the registration (P10;
     * 393/96-ВР, art. 20; 59-ФЗ, art. 12), to the last second of its last day, or the hours of the category where they
     * are stricter.
     *
     * @param jurisdiction its code: {@code UA}
     * @param zone where the tenant's days begin and end
     * @param responseHours hours from the registration, or null when the category promises none
     * @throws IllegalStateException when the jurisdiction has no term for answers on that day
     */
    public Deadline answerBy(String jurisdiction, ZoneId zone, Instant registeredAt, Integer responseHours) {
        JurisdictionCalendar calendar = calendars.of(jurisdiction);
        CalendarRule rule = calendar.ruleOn(registeredAt.atZone(zone).toLocalDate(), TermPurpose.ANSWER)
                .orElseThrow(() -> new IllegalStateException("no term for answers in " + jurisdiction));
        Instant dueAt = rule.term().end(registeredAt, zone, calendar.days());
        if (responseHours != null) {
            Instant promised = registeredAt.plus(Duration.ofHours(responseHours));
            dueAt = promised.isBefore(dueAt) ? promised : dueAt;
        }
        return new Deadline(dueAt, rule.id());
    }

    /**
     * The last moment to which the law lets an answer be put off, all extensions included, by the version in force on the local
     * day of the registration (393/96-ВР, art. 20: 45 days; 59-ФЗ, art. 12: 30 days more); empty where it allows none.
     */
    public Optional<Instant> extendableUntil(String jurisdiction, ZoneId zone, Instant registeredAt) {
        JurisdictionCalendar calendar = calendars.of(jurisdiction);
        return calendar.ruleOn(registeredAt.atZone(zone).toLocalDate(), TermPurpose.EXTENSION_LIMIT)
                .map(rule -> rule.term().end(registeredAt, zone, calendar.days()));
    }

    /**
     * Until when the law wants an appeal passed to the body that is competent, by the version in force on the local day of the
     * registration (393/96-ВР, art. 7: 5 days; 59-ФЗ, art. 8: 7 days); empty where it sets no term.
     */
    public Optional<Instant> forwardBy(String jurisdiction, ZoneId zone, Instant registeredAt) {
        JurisdictionCalendar calendar = calendars.of(jurisdiction);
        return calendar.ruleOn(registeredAt.atZone(zone).toLocalDate(), TermPurpose.FORWARD)
                .map(rule -> rule.term().end(registeredAt, zone, calendar.days()));
    }

    /**
     * When so many working days after the day of the start have passed: the last second of the last of them.
     *
     * @param jurisdiction whose holidays and working week-ends count
     */
    public Instant afterWorkingDays(String jurisdiction, ZoneId zone, Instant start, int days) {
        return new Term(days, TermUnit.WORKING_DAY)
                .end(start, zone, calendars.of(jurisdiction).days());
    }

    /** When so many calendar days after the day of the start have passed: the last second of the last of them. */
    public Instant afterDays(String jurisdiction, ZoneId zone, Instant start, int days) {
        return new Term(days, TermUnit.CALENDAR_DAY)
                .end(start, zone, calendars.of(jurisdiction).days());
    }
}
