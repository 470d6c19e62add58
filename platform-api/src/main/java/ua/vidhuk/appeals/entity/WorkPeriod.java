package ua.vidhuk.appeals.entity;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import ua.vidhuk.problems.entity.FieldProblem;
import ua.vidhuk.problems.entity.InvalidInputException;

/**
 * A time whose figures somebody wants, a year at the most.
 *
 * @param from the first day
 * @param until the last day
 */
public record WorkPeriod(LocalDate from, LocalDate until) {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2199;

    /**
     * Reads the days as they are typed. Nothing at all stands for the last whole month, one day alone for its month from there
     * on, or up to there.
     *
     * @param from {@code 2026-11-01}, or nothing
     * @param until likewise
     * @throws InvalidInputException naming the day that is none, or that the time is none or longer than a year
     */
    public static WorkPeriod read(String from, String until, LocalDate today) {
        var problems = new ArrayList<FieldProblem>();
        LocalDate first = day("from", from, problems);
        LocalDate last = day("until", until, problems);
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        if (first == null && last == null) {
            return lastMonth(today);
        }
        var period = new WorkPeriod(
                first == null ? last.withDayOfMonth(1) : first,
                last == null ? first.with(TemporalAdjusters.lastDayOfMonth()) : last);
        if (period.until.isBefore(period.from)) {
            throw new InvalidInputException(FieldProblem.of("until", "appeals.field.period"));
        }
        if (!period.until.isBefore(period.from.plusYears(1))) {
            throw new InvalidInputException(FieldProblem.of("until", "appeals.field.period-long"));
        }
        return period;
    }

    /** The last month that is over. */
    public static WorkPeriod lastMonth(LocalDate today) {
        LocalDate first = today.withDayOfMonth(1);
        return new WorkPeriod(first.minusMonths(1), first.minusDays(1));
    }

    /** The month that runs, as far as it has come. */
    public static WorkPeriod thisMonth(LocalDate today) {
        return new WorkPeriod(today.withDayOfMonth(1), today);
    }

    private static LocalDate day(String field, String typed, List<FieldProblem> problems) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(typed.strip());
            if (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) {
                return day;
            }
        } catch (DateTimeException e) {
            // told below
        }
        problems.add(FieldProblem.of(field, "appeals.field.day"));
        return null;
    }
}
