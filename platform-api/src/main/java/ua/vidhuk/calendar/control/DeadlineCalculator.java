package ua.vidhuk.calendar.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
     * 393/96-ВР, art. 20; 59-ФЗ, art. 12), to the last second of its last day, or what the tenant promises where that
     * is sooner.
     *
     * @param jurisdiction its code: {@code UA}
     * @param zone where the tenant's days begin and end
     * @param promised by when the tenant promises an answer, or null
     * @throws IllegalStateException when the jurisdiction has no term for answers on that day
     */
    public Deadline answerBy(String jurisdiction, ZoneId zone, Instant registeredAt, Instant promised) {
        JurisdictionCalendar calendar = calendars.of(jurisdiction);
        return calendar.ruleOn(registeredAt.atZone(zone).toLocalDate(), TermPurpose.ANSWER)
                .map(rule -> deadline(rule, calendar, zone, registeredAt, promised))
                .orElseThrow(() -> new IllegalStateException("no term for answers in " + jurisdiction));
    }

    /**
     * The same for an answer that needs no additional study, where the law has a shorter term for that (393/96-ВР, art. 20: 15
     * days); empty where it has none.
     */
    public Optional<Deadline> shortAnswerBy(String jurisdiction, ZoneId zone, Instant registeredAt, Instant promised) {
        JurisdictionCalendar calendar = calendars.of(jurisdiction);
        return calendar.ruleOn(registeredAt.atZone(zone).toLocalDate(), TermPurpose.ANSWER_SIMPLE)
                .map(rule -> deadline(rule, calendar, zone, registeredAt, promised));
    }

    private static Deadline deadline(
            CalendarRule rule, JurisdictionCalendar calendar, ZoneId zone, Instant registeredAt, Instant promised) {
        Instant dueAt = rule.term().end(registeredAt, zone, calendar.days());
        return new Deadline(promised != null && promised.isBefore(dueAt) ? promised : dueAt, rule.id());
    }

    /**
     * The last moment to which the law lets an answer be put off, all extensions included, by the version in force on the local
     * day of the registration (393/96-ВР, art. 20: 45 days; 59-ФЗ, art. 12: 30 days more); empty where it allows none.
     */
    public Optional<Instant> extendableUntil(String jurisdiction, ZoneId zone, Instant registeredAt) {
        return end(TermPurpose.EXTENSION_LIMIT, jurisdiction, zone, registeredAt);
    }

    /**
     * Until when the law wants an appeal passed to the body that is competent, by the version in force on the local day of the
     * registration (393/96-ВР, art. 7: 5 days; 59-ФЗ, art. 8: 7 days); empty where it sets no term.
     */
    public Optional<Instant> forwardBy(String jurisdiction, ZoneId zone, Instant registeredAt) {
        return end(TermPurpose.FORWARD, jurisdiction, zone, registeredAt);
    }

    /** When a term of the law ends, by the version in force on the local day of the registration; empty where it sets none. */
    public Optional<Instant> end(TermPurpose purpose, String jurisdiction, ZoneId zone, Instant registeredAt) {
        JurisdictionCalendar calendar = calendars.of(jurisdiction);
        return calendar.ruleOn(registeredAt.atZone(zone).toLocalDate(), purpose)
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
