package ua.vidhuk.monitoring.entity;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import ua.vidhuk.catalog.entity.OngoingIncident;

/**
 * The top problems of a day, for the head and the deputies by field (I4).
 *
 * @param day whose morning it is, in the tenant's time zone
 * @param until where its 24 hours end, and how matters stood then
 * @param problems of the categories that were asked for, the farthest above their own average first
 * @param incidents that went on, the newest first
 * @param late what was past its deadline
 */
public record MorningReport(
        LocalDate day,
        Instant until,
        List<MorningProblem> problems,
        List<OngoingIncident> incidents,
        List<LateShare> late) {

    /** What the problems are counted of. */
    public static final Duration SPAN = Duration.ofHours(24);

    private static final int MOST = 10;

    public MorningReport {
        problems = problems.stream()
                .filter(each -> each.demand().count() > 0)
                .sorted(MorningProblem.WORST_FIRST)
                .toList();
        incidents = List.copyOf(incidents);
        late = List.copyOf(late);
    }

    /**
     * Work that is very late.
     *
     * @param enterprise responsible, or null for what nobody has
     * @param count questions that are late for more than a week
     */
    public record VeryLate(UUID enterprise, long count) {}

    /** The ten problems that stand first. */
    public List<MorningProblem> top() {
        return problems.subList(0, Math.min(MOST, problems.size()));
    }

    /** All questions of the 24 hours. */
    public long count() {
        return problems.stream().mapToLong(each -> each.demand().count()).sum();
    }

    /** Work that is very late, by executor, the most first. */
    public List<VeryLate> veryLate() {
        Map<UUID, Long> byEnterprise = new HashMap<>();
        late.forEach(each -> byEnterprise.merge(each.enterprise(), each.veryLate(), Long::sum));
        return byEnterprise.entrySet().stream()
                .filter(each -> each.getValue() > 0)
                .map(each -> new VeryLate(each.getKey(), each.getValue()))
                .sorted(Comparator.comparingLong(VeryLate::count)
                        .reversed()
                        .thenComparing(each -> String.valueOf(each.enterprise())))
                .toList();
    }

    /** What of it is about these categories: the field of a deputy. */
    public MorningReport of(Set<UUID> categories) {
        return new MorningReport(
                day,
                until,
                problems.stream()
                        .filter(each -> categories.contains(each.demand().category()))
                        .toList(),
                incidents.stream()
                        .filter(each -> categories.contains(each.category()))
                        .toList(),
                late.stream()
                        .filter(each -> categories.contains(each.category()))
                        .toList());
    }

    /** Whether there is nothing to tell. */
    public boolean isEmpty() {
        return problems.isEmpty() && incidents.isEmpty() && veryLate().isEmpty();
    }
}
