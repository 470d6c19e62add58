package ua.vidhuk.monitoring.entity;

import java.util.Comparator;
import java.util.OptionalDouble;
import ua.vidhuk.catalog.entity.CategoryDemand;

/**
 * What was asked of a category in a day, beside what is usual (I1, I4).
 *
 * @param demand of the last day, and of the {@value #DAYS} days before it
 * @param late how many of its questions are past their deadline now
 */
public record MorningProblem(CategoryDemand demand, long late) {

    /** How many days an average is of. */
    public static final int DAYS = 28;

    /** The farthest above its own average first. */
    public static final Comparator<MorningProblem> WORST_FIRST = Comparator.comparingDouble(MorningProblem::weight)
            .thenComparingLong(each -> each.demand().count())
            .reversed()
            .thenComparing(each -> each.demand().category());

    /** Questions a day. */
    public double usual() {
        return demand.before() / (double) DAYS;
    }

    /** How many times as many as usual; empty without any before. */
    public OptionalDouble index() {
        return demand.before() == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(demand.count() * DAYS / (double) demand.before());
    }

    /** One where less than a question a day is usual weighs as much as its count: a single question is no trouble. */
    double weight() {
        return demand.count() / Math.max(1, usual());
    }
}
