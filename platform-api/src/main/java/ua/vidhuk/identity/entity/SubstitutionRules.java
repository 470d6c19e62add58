package ua.vidhuk.identity.entity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ua.vidhuk.problems.entity.FieldProblem;

/**
 * What a substitution must be like (decision 44). Whoever stands in is there themselves, all the time, so that there are neither
 * chains nor circles.
 *
 * @param today in the tenant's time zone
 * @param open all that are in force or planned
 */
public record SubstitutionRules(LocalDate today, List<Substitution> open) {

    /** A longer absence is a change of the staff. */
    static final int MOST_DAYS = 366;

    private static final int FARTHEST_YEARS = 2;

    public SubstitutionRules {
        open = List.copyOf(open);
    }

    /** What is wrong with the days; nothing when all is well. */
    public List<FieldProblem> ofDays(LocalDate first, LocalDate last) {
        var problems = new ArrayList<FieldProblem>();
        if (first == null) {
            problems.add(FieldProblem.of("firstDay", "identity.field.day"));
        }
        if (last == null) {
            problems.add(FieldProblem.of("lastDay", "identity.field.day"));
        }
        if (problems.isEmpty() && last.isBefore(first)) {
            problems.add(FieldProblem.of("lastDay", "identity.field.last-day-before-first"));
        } else if (problems.isEmpty() && last.isBefore(today)) {
            problems.add(FieldProblem.of("lastDay", "identity.field.last-day-past"));
        } else if (problems.isEmpty() && first.isAfter(today.plusYears(FARTHEST_YEARS))) {
            problems.add(FieldProblem.of("firstDay", "identity.field.first-day-far"));
        } else if (problems.isEmpty() && !first.plusDays(MOST_DAYS).isAfter(last)) {
            problems.add(new FieldProblem("lastDay", "identity.field.too-many-days", Map.of("limit", MOST_DAYS)));
        }
        return problems;
    }

    /**
     * What is wrong with the two for these days.
     *
     * @param first not after the last
     */
    public List<FieldProblem> ofPeople(Colleague absent, Colleague substitute, LocalDate first, LocalDate last) {
        var problems = new ArrayList<FieldProblem>();
        if (absent.id().equals(substitute.id())) {
            problems.add(FieldProblem.of("substitute", "identity.field.substitute-self"));
            return problems;
        }
        if (!substitute.sharesWorkWith(absent)) {
            problems.add(FieldProblem.of("substitute", "identity.field.substitute-role"));
        }
        for (Substitution each : open) {
            if (each.sharesADayWith(first, last)) {
                clash(each, absent, substitute, problems);
            }
        }
        return problems.stream().distinct().toList();
    }

    private static void clash(Substitution other, Colleague absent, Colleague substitute, List<FieldProblem> problems) {
        if (other.absent().id().equals(absent.id())) {
            problems.add(FieldProblem.of("absent", "identity.field.absent-already"));
        }
        if (other.substitute().id().equals(absent.id())) {
            problems.add(FieldProblem.of("absent", "identity.field.absent-stands-in"));
        }
        if (other.absent().id().equals(substitute.id())) {
            problems.add(FieldProblem.of("substitute", "identity.field.substitute-away"));
        }
    }
}
