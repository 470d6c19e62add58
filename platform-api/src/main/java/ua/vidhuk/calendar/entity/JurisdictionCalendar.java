package ua.vidhuk.calendar.entity;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The terms and days of one jurisdiction.
 *
 * @param rules all versions, past and coming
 */
public record JurisdictionCalendar(List<CalendarRule> rules, WorkingCalendar days) {

    public JurisdictionCalendar {
        rules = List.copyOf(rules);
    }

    /** The version that holds on a day (P10). */
    public Optional<CalendarRule> ruleOn(LocalDate day, TermPurpose purpose) {
        return rules.stream()
                .filter(rule -> rule.purpose() == purpose && !rule.validFrom().isAfter(day))
                .max(Comparator.comparing(CalendarRule::validFrom));
    }
}
