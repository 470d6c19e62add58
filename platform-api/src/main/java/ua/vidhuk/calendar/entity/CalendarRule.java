package ua.vidhuk.calendar.entity;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One version of a statutory term.
 *
 * @param validFrom the first day on which it holds, until the next version's
 * @param source the article of the law
 */
public record CalendarRule(UUID id, TermPurpose purpose, Term term, LocalDate validFrom, String source) {}
